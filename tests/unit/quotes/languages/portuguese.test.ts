/** Portuguese news of both sides of the sea: who is named as the speaker of each quotation that is listed. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/pt';
import { speakers } from '../helper';

/** Text, then the name of each quotation's speaker, in text order; '–' for none. */
type Row = [string, ...string[]];

const tables: Record<string, Row[]> = {
  'tags behind': [
    ['“O dique vai aguentar”, declarou a secretária Nádia Corval.', 'Nádia Corval'],
    ['«Nunca se viu uma coisa assim», exclama Ivo Brossa, piloto da barra.', 'Ivo Brossa'],
    [
      '“O dique vai aguentar”, afirmou nesta terça-feira (4), em entrevista coletiva, o secretário de Obras, Ovídio Queiroz.',
      'Ovídio Queiroz',
    ],
    ['"O dique vai aguentar", resumiu o delegado Ovídio Queiroz.', 'Ovídio Queiroz'],
    ['“O dique vai aguentar”, diz à Rádio Estuário o autarca Ovídio Queiroz.', 'Ovídio Queiroz'],
    ['“O dique vai aguentar”, lê-se no comunicado da Câmara Municipal.', 'Câmara Municipal'],
    ['“O dique vai aguentar”, diz trecho da nota da Polícia Civil.', 'Polícia Civil'],
    ['“O dique vai aguentar”, garante Rosa dos Santos, 72 anos, moradora do bairro.', 'Rosa dos Santos'],
    ['“O dique vai aguentar”, acrescentou Queiroz. O prefeito Ovídio Queiroz viajou ontem.', 'Ovídio Queiroz'],
    ['“O dique vai aguentar”, disse-lhe o presidente da Junta, Ovídio Queiroz.', 'Ovídio Queiroz'],
    ['“O dique vai aguentar”, disse ele ao jornal. Ovídio Queiroz é o prefeito.', '–'],
    ['“O dique vai aguentar”, comentou uma moradora.', 'uma moradora'],
  ],
  'tags before': [
    ['Nesta manhã, Ovídio Queiroz reconheceu “erros de calendário”.', 'Ovídio Queiroz'],
    ['Na segunda-feira Ovídio Queiroz admitiu “erros de calendário”.', 'Ovídio Queiroz'],
    ['Questionada pela Rádio Estuário, Nádia Corval disse esperar “atos e não palavras”.', 'Nádia Corval'],
    ['Por sua vez, Nádia Corval garantiu que “nenhuma escola fechará”.', 'Nádia Corval'],
    ['Já Nádia Corval falou em “um passo histórico”.', 'Nádia Corval'],
    ['Em publicação nas redes sociais, Ivo Brossa escreveu: “Obrigado a todos pelo apoio”.', 'Ivo Brossa'],
    ['O procurador-geral da República, Hernâni Lança, falou de “uma cena de grande violência”.', 'Hernâni Lança'],
    ['Ivo Brossa, líder do sindicato no porto, denunciou “um abuso atrás do outro”.', 'Ivo Brossa'],
    ['De acordo com o delegado Ivo Brossa, o suspeito “agiu sozinho”.', 'Ivo Brossa'],
    ['Ao jornal Correio do Porto, Nádia Corval classificou o projeto como “pura loucura”.', 'Nádia Corval'],
  ],
  sources: [
    ['Segundo a ministra da Saúde, Nádia Corval, a situação está “sob controle”.', 'Nádia Corval'],
    ['Segundo um relatório do Tribunal de Contas, a obra está “mal gerida”.', 'um relatório do Tribunal de Contas'],
    ['Na opinião do politólogo Ivo Brossa, “a rua já ganhou”.', 'Ivo Brossa'],
    ['Para Nádia Corval, o pacto é “uma oportunidade perdida”.', 'Nádia Corval'],
    ['Como disse Nádia Corval, “o mar não perdoa”.', 'Nádia Corval'],
    ['O túnel seria “estreito demais”, segundo a engenheira Nádia Corval.', 'Nádia Corval'],
    ['Nas palavras do treinador Ivo Brossa, a equipa “jogou com medo”.', 'Ivo Brossa'],
    ['Para o presidente da associação, Ivo Brossa, “falta vontade política”.', 'Ivo Brossa'],
  ],
  'broken by the tag': [
    ['“A ponte”, explica Nádia Corval, “reabre na segunda-feira”.', 'Nádia Corval', 'Nádia Corval'],
    [
      '“Não temos escolha. É preciso assinar”, disse Ovídio Queiroz. “O país é forte.”',
      'Ovídio Queiroz',
      'Ovídio Queiroz',
    ],
    [
      '“Não temos escolha”, disse Ovídio Queiroz. E acrescentou: “É preciso assinar”.',
      'Ovídio Queiroz',
      'Ovídio Queiroz',
    ],
    ['“É tarde — lamenta Nádia Corval. — Era preciso agir antes.”', 'Nádia Corval'],
  ],
  'organisations and documents': [
    ['O Ministério da Saúde lamentou “um erro inaceitável”.', 'Ministério da Saúde'],
    ['O Ministério da Justiça reagiu. “Há um inquérito aberto”, informou o ministério.', 'Ministério da Justiça'],
    ['O Supremo Tribunal Federal considerou a lei “contrária à Constituição”.', 'Supremo Tribunal Federal'],
    ['A Organização Mundial da Saúde saudou “um avanço decisivo”.', 'Organização Mundial da Saúde'],
    ['Em nota, a Polícia Militar informou que “o suspeito foi detido”.', 'Polícia Militar'],
    ['“A segurança é a nossa prioridade”, informou a Navira em nota.', 'Navira'],
    ['O relatório conclui que “os controles eram insuficientes”.', 'O relatório'],
    ['“Os controles eram insuficientes”, diz a nota da prefeitura.', 'prefeitura'],
    ['A Comissão Europeia pediu “prudência e união”.', 'Comissão Europeia'],
    ['A defesa de Ivo Brossa disse que a acusação é “uma peça de ficção”.', 'A defesa de Ivo Brossa'],
  ],
  'who is meant': [
    [
      'A ministra da Pesca, Nádia Corval, chegou ao meio-dia. “O porto vai abrir”, prometeu a ministra.',
      'Nádia Corval',
    ],
    [
      'O diretor do hospital, Ivo Brossa, e a prefeita, Nádia Corval, estavam lá. “Faltam camas”, disse o diretor. “A cidade vai ajudar”, respondeu a prefeita.',
      'Ivo Brossa',
      'Nádia Corval',
    ],
    ['Ivo Brossa treina a equipa. “Vamos ganhar”, promete o treinador.', 'Ivo Brossa'],
    [
      'Maria João Rodrigues dos Santos votou contra. “O texto é mau”, disse Rodrigues dos Santos.',
      'Maria João Rodrigues dos Santos',
    ],
    ['Nádia Corval reuniu-se com Ivo Brossa. Ela falou de “um acordo quase pronto”.', 'Nádia Corval'],
    ['Um porta-voz da polícia confirmou “um apagão geral”.', 'Um porta-voz da polícia'],
    ['O porta-voz da polícia, Hakim Ziani, estava no local. “O homem está em fuga”, declarou.', 'Hakim Ziani'],
    ['Nádia Corval negou tudo. “Nunca assinei nada”, disse a escritora.', 'Nádia Corval'],
    ['Ivo Brossa recebeu Nádia Corval. Segundo ele, a visita é “um sinal importante”.', 'Ivo Brossa'],
    ['O ministro Ovídio Queiroz viajou. O ministro afirmou que a obra “não tem volta”.', 'Ovídio Queiroz'],
    [
      'Conceição Evaristo da Silva Neto lançou o livro. “Escrevo desde menina”, conta ela.',
      'Conceição Evaristo da Silva Neto',
    ],
  ],
  'left out and varied': [
    [
      'O líder da bancada, Ivo Brossa, acusou o Governo de “falta de coragem”. O centrista pediu “respostas claras”.',
      'Ivo Brossa',
      'Ivo Brossa',
    ],
    [
      'O presidente da Câmara, Ivo Brossa, e o presidente da República, Hugo Sales, falaram. “Há acordo”, disse o presidente da Câmara.',
      'Ivo Brossa',
    ],
    ['Ivo Brossa apresentou as contas. Os números surpreenderam. “Estamos bem”, rematou.', 'Ivo Brossa'],
  ],
  'hearsay and others': [
    ['Nádia Corval teria deixado a sala. “Vou embora”, teria dito.', 'Nádia Corval'],
    ['Ivo Brossa, de 52 anos, conta: “Vi tudo. As chamas subiram de repente”.', 'Ivo Brossa'],
  ],
  'no quotation': [
    ['A operação “Mãos Livres” começou em março.'],
    ['O romance “As marés da tarde” sai este mês.'],
    ['Apresenta o programa “Mar Aberto” no canal público.'],
    ['O plano “Cidade Aberta” financia as obras.'],
    ['Os chamados “coletes azuis” marcharam no sábado.'],
    ['O coletivo “Salvem o Porto” organiza uma marcha.'],
  ],
};

describe.each(Object.entries(tables))('Portuguese: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(speakers(text, lexicon)).toEqual(expected);
  });
});
