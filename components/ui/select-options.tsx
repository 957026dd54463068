export interface Choice {
  value: string;
  label: string;
}

interface Props {
  /** What stands for no choice; its value is ''. */
  none: string;
  options: readonly Choice[];
}

/** The options of a `select`, one for no choice first. */
export function SelectOptions({ none, options }: Props) {
  return (
    <>
      <option value="">{none}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
