/** Portuguese, of both sides of the sea. Tags stand behind, the verb first or second; the subject may follow its verb. */

import type { LexiconWithGrammar } from '../types';
import { dropsPronouns, FEMALE_NAMES, guessByEnding, MALE_NAMES, verbsOfSpeech } from './romance';
import { romanceGrammar } from './romance-grammar';

const VERBS = verbsOfSpeech(['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ado', 'ará', 'aria', 'ei', 'o'], {
  say: [
    'afirm declar explic! salient sublinh indic! cont relat coment critic! lament denunci destac! ressalt observ pergunt reiter anunci alert argument avali acrescent assegur confess confirm consider contest detalh enfatiz exclam grit inform jur juntou lembr record mencion narr not opin pontu precis proclam questi question reafirm rebat relembr reforç remat replic! revel assinal apont garanti grif esclarec adiant desabaf ironiz avis alegou aleg cit justific! desmentiu manifest tuit complet conclu constat recomend comemor celebr elogi festej indag! reclam queix indign justific! recus ironiz debit dispar atir advog! alfinet analis arremat asseg assever assinal assum atest atribu brad calcul caracteriz certific! coment complement concord confidenci confirm confront conjetur contrap contrari cutuc! deplor desdenh desmenti desmistific! diagnostic! discord discurs divag! divulg! duvid elenc! elucid emend emocion enalte endoss enumer exager exalt exempl explan express exemplific! gab hesit interpel interrog! intim invoc! lanç murmur narr neg! pali ponder prega preg! prevê preconiz pront protest provoc! ralh raciocin ratific! recapitul recit reclam recomend reconhec registou relativiz repar repost repudi repreend resmung! resum retom retorqu retruc! saud sentenci simplific! solicit sopr suspir suplic! sussurr sustent teoriz transmit troç vaticin vangl vocifer',
    'mostrou mostraram disse diz dizem disseram dizia diziam dito dirá diria digo afirma acrescenta responde respondeu responderam respondido escreve escreveu escreveram escrito defende defendeu defenderam admite admitiu admitiram admitido garante garantiu garantiram reconhece reconheceu reconheceram sustenta sustentou adverte advertiu advertiram conclui concluiu concluíram prossegue prosseguiu continua continuou insiste insistiu insistiram refere referiu referiram sugere sugeriu repete repetiu expõe expôs propõe propôs pede pediu pediram promete prometeu acredita acreditava acreditam pensa pensava espera esperava teme explica esclarece esclareceu esclareceram assume assumiu rebate rebateu completa completou nega negou negaram lê leu descreve descreveu entende entendeu agradece agradeceu brinca brincou desmente desmentiu desmentiram informa informou informaram aponta apontou prevê previu previram resume resumiu prometeram admitem reconhecem garantem dizem-se rebateu respondem argumenta sustentam transmitiu partilha partilhou compartilha compartilhou divulga divulgou repudia repudiou registra registrou refuta refutou ressalva ressalvou atira atirou dispara disparou sorri riu vinca vincou frisa frisou aduz remata rematou nota notou refere referem vê viu fala falou',
  ],
  call: [
    'classific! cham acus critic! compar denunci apelid qualific! elogi conden consider rotul tach retrat',
    'descreve descreveu descreveram define definiu definiram fala falou falaram falava',
  ],
  speak: ['reclam exort convid ameaç apel rejeit convoc! clam public! cant post', 'exige exigiu exigiram prometeu'],
});
const guess = guessByEnding({
  adverb: /.{3}mente$/,
  verb: /.{2}(?:aram|eram|iram|avam|iam|ou|eu|iu)$/,
  notVerb: /^(?:museu|europeu|ateu|judeu|plebeu)$/,
  participle: /.{3}(?:ando|endo|indo)$/,
});

export const lexicon: LexiconWithGrammar = {
  ...dropsPronouns,
  language: 'pt',
  grammar: romanceGrammar(false),
  articles: { male: 'o', female: 'a' },
  enclitic: /-(?:se|lhe|lhes|me|nos|o|a|lo|la)$/i,
  asClause: 'como segundo conforme',
  viewpoint: 'para',
  anyone: 'se',
  words: {
    ...VERBS,
    saying:
      'dizendo afirmando acrescentando declarando explicando salientando sublinhando indicando garantindo lembrando destacando ressaltando escrevendo defendendo',
    auxiliary:
      'é são era eram foi foram sido ser tem têm tinha tinham teve há havia está estão estava estavam esteve será serão seria seriam seja sejam teria teriam terá terão haveria haviam tivesse pode podem podia poderia deve devem deveria vai vão ia sou somos tendo sendo',
    verb: 'faz fazem fez fizeram fazia feito dá dão deu deram dado põe pôs posto vem veio vêm fica ficou ficam leva levou levam segue seguiu seguem passa passou chega chegou chegam sai saiu saem vê viu veem visto sabe sabia sabem quer queria querem vive vivem viveu morre morreu ganha ganhou perdeu perde joga jogou trabalha trabalhou começa começou termina terminou abriu fechou recebeu recebe parece parecia existe existem consegue conseguiu busca buscou decidiu decide nasceu criou inclui manteve mantém representa',
    nounLike:
      'protesto queixa réplica registro registo elogio recusa troça brado grito desabafo discurso resumo reforço informa pergunta conta nota pergunta alerta critica comenta relato anuncia record',
    speechNoun:
      'comunicado declaração declarações discurso carta mensagem entrevista tweet palavras palavra frase resposta texto e-mail nota escrito testemunho depoimento citação relatório coletiva intervenção publicação conferência vídeo post',
    role: 'ceo presidente presidenta vice-presidente ministro ministra secretário secretária porta-voz deputado deputada senador senadora prefeito prefeita autarca governador governadora vereador vereadora conselheiro conselheira chefe diretor diretora director directora responsável líder dirigente membro juiz juíza procurador procuradora promotor promotora advogado advogada professor professora investigador investigadora pesquisador pesquisadora cientista médico médica economista analista especialista perito jornalista escritor escritora autor autora ator atriz actor cantor cantora artista músico treinador treinadora técnico jogador jogadora capitão atacante zagueiro goleiro guarda-redes selecionador piloto empresário empresária fundador fundadora proprietário proprietária candidato candidata chanceler embaixador embaixadora rei rainha papa bispo arcebispo cardeal padre general coronel comandante comissário inspetor delegado delegada agente policial testemunha vizinho vizinha vítima estudante aluno aluna mestre ativista activista militante sindicalista representante coordenador coordenadora assessor assessora politólogo cientista-político sociólogo socióloga historiador historiadora psicólogo psicóloga biólogo bióloga físico engenheiro engenheira arquiteto arquiteta produtor produtora roteirista cineasta apresentador apresentadora parlamentar relator relatora desembargador gerente titular ex-ministro ex-presidente agricultor comerciante utilizador usuário fonte trabalhador enfermeiro enfermeira primeiro-ministro',
    roleMale: 'homem pai filho irmão marido tio avô amigo colega senhor jovem menino rapaz campeão',
    roleFemale: 'mulher mãe filha irmã esposa tia avó amiga senhora menina moça campeã viúva',
    rolePlural:
      'especialistas investigadores pesquisadores cientistas ministros deputados senadores advogados médicos polícias autoridades manifestantes opositores pais filhos vizinhos familiares testemunhas vítimas críticos analistas organizadores sindicatos ativistas dirigentes autores estudantes professores trabalhadores usuários utilizadores fontes representantes procuradores juízes torcedores jogadores cidadãos moradores',
    group:
      'governo ministério partido polícia justiça tribunal supremo congresso senado parlamento comissão conselho câmara prefeitura autarquia procuradoria empresa companhia sociedade grupo sindicato associação ong organização agência jornal revista emissora rádio universidade instituto banco federação liga clube equipe equipa exército oposição coligação presidência planalto direção direcção comité comitê coletivo fundação centro hospital escritório autoridade instituição departamento secretaria igreja união',
    document:
      'relatório estudo pesquisa sondagem investigação lei texto documento sentença acórdão livro site artigo projeto projecto tratado resolução manifesto denúncia ação',
    honorific: 'dr dra prof profa doutor doutora professor general coronel capitão comandante tenente eng',
    honorificMale: 'sr senhor dom frei sir lord príncipe padre',
    honorificFemale: 'sra srta senhora dona d lady irmã princesa',
    firstMale: `${MALE_NAMES} adriano afonso aldo alexandre aloizio américo andré aníbal anselmo arlindo arthur augusto bernardo bruno caetano caio celso césar ciro cláudio cristiano davi délcio diogo domingos duarte edson eduardo emílio fábio fabrício fausto fernando filipe flávio gabriel geraldo getúlio gilberto gilmar gonçalo gustavo heitor henrique hugo humberto inácio itamar jair jerónimo jerônimo joão joaquim jô jorge josé júlio leandro leonardo lourenço luca lucas lúcio luís luiz márcio marcelo marcos mário matheus mateus maurício miguel milton moreira murilo nuno octávio orlando osvaldo otávio paulo renan renato rodrigo rogério romero romeu ronaldo rui ruy sebastião sérgio silvio sílvio tarcísio thiago tiago tomás valdemar vasco vicente vinicius vinícius vítor vitor wagner wellington zeca`,
    firstFemale: `${FEMALE_NAMES} adriana alessandra alice aline amanda ângela antónia antônia aparecida assunção beatriz benedita bianca bruna camila carla carlota carolina catarina cátia cecília célia cláudia cristiane daniela débora denise dilma dulce edna eduarda eliana eliane elisa erika érica fabiana fátima fernanda filipa flávia francisca gisele glória graça helena heloísa inês iracema isabela ivete jandira janaína joana júlia juliana larissa leonor letícia lídia lígia lúcia luciana luísa luiza lurdes madalena manuela mafalda márcia margarida mariana marina marisa marlene matilde mônica natália nísia patrícia paula priscila raquel regina renata rita rosana rosângela rosário sandra silvana simone sônia sónia soraia tânia tatiana teresa tereza vânia vera vitória viviane zélia`,
    particle: 'de da do das dos e von van di',
    suffix: 'jr júnior filho neto ii iii',
    notName:
      'manhã tarde noite madrugada semana mês ano dia segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa',
    place:
      'brasil portugal lisboa coimbra brasília recife fortaleza curitiba europa bruxelas espanha madrid madri frança paris alemanha berlim itália roma londres rússia moscou moscovo ucrânia kiev china pequim israel gaza irã irão angola luanda moçambique maputo cabo-verde argentina chile venezuela eua washington japão índia áfrica américa',
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
    it: 'isto isso aquilo',
    first: 'eu nós',
    who: 'que quem qual quais cujo cuja',
    his: 'dele',
    their: 'seu sua seus suas meu minha meus minhas nosso nossa nossos nossas',
    objectPronoun: 'mim ti você vocês si',
    determiner:
      'neste nesta nesse nessa deste desta desse dessa num numa dum duma o a os as um uma do da dos das no na nos nas ao à aos às pelo pela este esta estes estas esse essa esses essas aquele aquela cada nenhum nenhuma todo toda outro outra mesmo mesma certo certa',
    pluralDeterminer: 'alguns algumas vários várias muitos muitas todos todas poucos outros outras ambos ambas',
    preposition:
      'neste nesta nesse nessa deste desta desse dessa de em com por para sem sobre entre até desde contra segundo conforme perante sob após durante mediante do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa dum duma junto além acerca',
    conjunction: 'e ou nem mas porém',
    subordinator: 'que se quando como porque embora enquanto onde pois caso',
    adverb:
      'não já também tampouco assim muito mais menos sempre nunca então depois antes agora hoje ontem amanhã aqui aí ali lá bem mal quase só apenas ainda além inclusive finalmente recentemente entretanto logo cedo tarde se lhe lhes me te nos segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo passado passada',
    negation: 'nada jamais',
    number:
      'dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem cento mil milhão milhões bilhão bilhões dezenas dúzia',
    soCalled:
      'chamado chamada chamados chamadas denominado denominada apelidado apelidada intitulado intitulada suposto suposta termo palavra expressão lema nome título conceito conhecido conhecida dito hashtag',
    broadcast:
      'filme livro romance disco álbum música canção série programa revista jornal exposição obra operação projeto projecto coletivo associação restaurante bar hotel prémio prêmio festival aplicativo podcast documentário jogo site plano lei concurso coleção novela tema plataforma banda',
  },
  sourcePhrases: [
    'segundo',
    'de acordo com',
    'na opinião de',
    'aos olhos de',
    'no dizer de',
    'a julgar por',
    'no entender de',
    'nas palavras de',
    'conforme',
    'na avaliação de',
    'na visão de',
    'nas palavras do',
    'nas palavras da',
    'na opinião do',
    'na opinião da',
  ],
  abbreviations: 'sr sra srta dr dra prof profa st sta etc art pág núm av eng jr gen cia exmo',
  definite: 'o a os as este esta esse essa aquele do da ao à pelo pela no na deste desta',
  passive: {
    be: 'é são era eram foi foram sido ser será',
    participle: /(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta)$/,
  },
  agent: 'por',
  sameRole:
    'presidenta=presidente ministra=ministro diretora=diretor deputada=deputado senadora=senador prefeita=prefeito advogada=advogado juíza=juiz professora=professor secretária=secretário candidata=candidato governadora=governador pesquisadora=pesquisador',
  guess,
};
