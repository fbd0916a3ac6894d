import type { TextPlan } from '../../controls/link-texts';
import type { TextLibrary } from '../../library/texts/text-library';
import type { ArticleScope, LinkTarget, LoadProblem, PictureSettings, Result } from '../../model';
import { createReasonList } from '../reason-list';
import { isPublicPage } from './load-text';
import { minutesFor } from './loading-time';
import { type Access, type AccessPorts, hostsOf, planAccess } from './plan-access';
import type { TextProblems } from './text-problems';

export interface PlanTextsPorts {
  readonly library: Pick<TextLibrary, 'linkTargets'>;
  readonly access: AccessPorts;
  settings(): Promise<PictureSettings>;
}

/** The links to load. */
export interface TextScope {
  readonly links: ArticleScope;
  readonly asked: TextPlan['asked'];
}

/**
 * The links that can be loaded now: those that have not been tried today, and those that could not be loaded, with the access that they
 * need.
 */
export interface PlannedTexts {
  readonly plan: TextPlan;
  readonly new: PlannedLinks;
  readonly failed: PlannedLinks;
}
interface PlannedLinks {
  readonly links: readonly LinkTarget[];
  readonly access: Access;
}

/** Finds the links that have no text yet, and what loading them needs. Fails with the errors of the library. */
export async function planTexts(scope: TextScope, problems: TextProblems, ports: PlanTextsPorts): Promise<Result<PlannedTexts>> {
  const [found, { keeps }] = await Promise.all([ports.library.linkTargets(scope.links), ports.settings()]);
  if (!found.ok) return found;
  const groups = createReasonList<LoadProblem, LinkTarget>();
  const [fresh, failed]: [LinkTarget[], LinkTarget[]] = [[], []];
  for (const link of found.value) {
    const problem = isPublicPage(link.url) ? problems.of(link.id) : 'privateHost';
    if (problem !== undefined) groups.add(problem, link);
    if (problem === undefined) fresh.push(link);
    else if (problem !== 'privateHost') failed.push(link);
  }
  const planned = async (links: readonly LinkTarget[]): Promise<PlannedLinks> => {
    const leadsOn = links.some(({ id }) => problems.leadsOn(id));
    return { links: problems.inOrder(links), access: await planAccess(links, leadsOn, ports.access) };
  };
  const choices = { new: await planned(fresh), failed: await planned(failed) };
  const plan = {
    asked: scope.asked,
    pages: fresh.length,
    sites: hostsOf(fresh).length,
    minutes: minutesFor(fresh),
    failed: failed.length,
    problems: groups.groups(),
    access: (fresh.length > 0 ? choices.new : choices.failed).access.shown,
    keepsPictures: keeps !== 'none',
  };
  return { ok: true, value: { plan, ...choices } };
}
