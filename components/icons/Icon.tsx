import { type IconName, pathsOf } from './icon-paths';

export interface IconProps {
  readonly name: IconName;
}

/** An icon in the size and colour of the surrounding text. It only accompanies words, so it is hidden from assistive technology. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {pathsOf(name).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
