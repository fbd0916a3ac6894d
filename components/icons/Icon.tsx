import { ICON_PATHS, type IconName } from './icon-paths';

export interface IconProps {
  readonly name: IconName;
}

/** A line drawing beside words, never instead of them: hidden from assistive technology. Takes the size and colour of the text. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICON_PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
