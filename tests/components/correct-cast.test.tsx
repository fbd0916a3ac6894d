// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CastRules } from '../../components/library/CastRules';
import type { CastCorrection, RuleChange } from '../../utils/model';
import { createRuleList } from '../../utils/state/rule-list';
import { harbourReading } from '../correct/support/harbour-reading';
import { failing, fine } from '../state/support/popup-ports';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const story = harbourReading();
const names = () => all('.cast .actor-name').map(({ textContent }) => textContent);
const button = (action: string): HTMLElement => one(`[data-action=${action}]`);
const change = (field: string, value: string) => {
  const element = one(`[data-field=${field}]`) as HTMLInputElement | HTMLSelectElement;
  element.value = value;
  element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
};
/** Waits until a typed value has been rendered. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));
const focused = () => document.activeElement?.closest<HTMLElement>('[data-member]')?.dataset.member;
const offered = (field: string) => all(`[data-field=${field}] option`).map(({ textContent }) => textContent);

async function openForm(id: string, ports: Parameters<typeof showPopup>[1] = {}) {
  const shown = await showPopup(story, ports);
  shown.view.select(id);
  await expect.poll(() => all('[data-action=correct-actor]').length).toBe(1);
  button('correct-actor').click();
  await expect.poll(() => all('[data-field=what]').length).toBe(1);
  return shown;
}
async function choose(what: string, field: string): Promise<void> {
  change('what', what);
  await expect.poll(() => all(`[data-field=${field}]`).length).toBe(1);
}

describe('the cast editor', () => {
  test('renames an actor, moves focus to that actor and restores the name on undo', async () => {
    const { view } = await openForm('a1');
    expect((one('[data-field=actor-name]') as HTMLInputElement).value).toBe('Ana Roth');
    change('actor-name', 'Dr <b>Roth</b>');
    await drawn();
    button('apply-actor').click();
    await expect.poll(names).toContain('Dr <b>Roth</b>');
    await expect.poll(focused).toBe('a1');
    expect(view.selected.value).toBe('a1');
    expect(one('.toasts').textContent).toContain('notice_renamed correct_keeping_whenSaved');
    expect(one('[data-notice=corrections]').textContent).toContain('Ana Roth');
    expect(one('[data-notice=corrections]').textContent).toContain('correct_said_rename');
    button('undo-toast').click();
    await expect.poll(names).toContain('Ana Roth');
    expect(all('[data-notice=corrections]')).toEqual([]);
  });

  test('ignores an empty name', async () => {
    const { view } = await openForm('a1');
    change('actor-name', '  ');
    await drawn();
    button('apply-actor').click();
    expect(view.source.value.corrections).toBeUndefined();
  });

  test('hides an actor, stops marking its mentions in the article, and moves focus to another actor', async () => {
    await openForm('a2');
    expect(all('.name[data-actor=a2]').length).toBe(2);
    change('what', 'hide');
    await expect.poll(() => all('[data-field=actor-name]').length).toBe(0);
    button('apply-actor').click();
    await expect.poll(names).not.toContain('Harbour Board');
    expect(all('.name[data-actor=a2]')).toEqual([]);
    await expect.poll(focused).toBe('a1');
  });

  test('merges one actor into another, marks the mentions of both as those of the remaining actor, and moves the focus there', async () => {
    await openForm('a3');
    await choose('merge', 'into');
    expect(offered('into')).toEqual(['', 'Ana Roth', 'Harbour Board', 'Salem Bay', 'Piet Maas']);
    button('apply-actor').click();
    expect(names()).toContain('A. Roth');
    change('into', 'a1');
    await expect.poll(() => (one('[data-field=into]') as HTMLSelectElement).value).toBe('a1');
    button('apply-actor').click();
    await expect.poll(names).not.toContain('A. Roth');
    expect(all('.name[data-actor=a1]').map(({ textContent }) => textContent)).toContain('A. Roth');
    expect(one('mark[data-quote=q3]')).toBeTruthy();
    await expect.poll(focused).toBe('a1');
  });

  test('turns an alias into a separate actor, and the change can be undone in the list of corrections', async () => {
    await openForm('a1');
    await choose('split', 'alias');
    expect(offered('alias')).toEqual(['Ms Roth-Lind', 'Roth']);
    button('apply-actor').click();
    await expect.poll(names).toContain('Ms Roth-Lind');
    await expect.poll(focused).toBe('r1');
    expect(one('[data-notice=corrections]').textContent).toContain('correct_said_split');
    button('take-back').click();
    await expect.poll(names).not.toContain('Ms Roth-Lind');
    expect(one('.toasts').textContent).toContain('notice_takenBack');
  });

  test('offers only changes that are possible for the actor, and labels every field', async () => {
    await openForm('a5');
    expect(offered('what')).toEqual(['correct_change_rename', 'correct_change_merge', 'correct_change_hide']);
    expect(all('.correct-form label').length).toBe(all('.correct-form :is(.field, [type=checkbox])').length);
  });

  test('stores a correction for later articles, labels it as such in the list of corrections, and deletes it on undo', async () => {
    const changes: RuleChange[] = [];
    const { corrections } = await openForm('a2', {
      changeRules: (made) => {
        changes.push(made);
        return fine(undefined);
      },
    });
    expect((one('[data-field=always]') as HTMLInputElement).checked).toBe(false);
    one('[data-field=always]').click();
    change('what', 'hide');
    await expect.poll(() => (one('[data-field=always]') as HTMLInputElement).checked).toBe(true);
    button('apply-actor').click();
    await expect.poll(() => changes.length).toBe(1);
    expect(changes[0]?.made).toMatchObject([{ actor: { name: 'Harbour Board' }, change: { is: 'hide' }, always: true }]);
    expect(one('[data-notice=corrections]').textContent).toContain('correct_said_always');
    corrections.undo();
    expect(changes[1]).toEqual({ made: [], gone: changes[0]?.made });
  });

  test('does not offer a correction for later articles in a private window', async () => {
    await openForm('a1', { isPrivate: async () => true });
    expect(all('[data-field=always]')).toEqual([]);
  });

  test('reports an error when a correction for later articles cannot be stored', async () => {
    const { corrections } = await openForm('a1', { changeRules: () => failing('storageFull') });
    await corrections.changeActor('a2', { is: 'hide' }, true);
    await expect.poll(() => one('.toasts').textContent).toContain('error_storageFull');
  });

  test('reports a correction whose actor is no longer in the article', async () => {
    const { corrections, edits } = await openForm('a1');
    await corrections.changeActor('a5', { is: 'hide' }, false);
    await edits.remove([2]);
    await expect.poll(() => one('[data-notice=corrections]').textContent).toContain('correct_goneActor');
  });
});

test('the library lists the corrections that also apply to later articles, can remove one, and reports a failed removal', async () => {
  const rule = (name: string): CastCorrection => ({ actor: { name, kind: 'person' }, change: { is: 'hide' }, always: true });
  let kept: readonly CastCorrection[] = [rule('Ana Roth'), rule('Piet Maas')];
  const isBroken = { value: true };
  const rules = createRuleList({
    list: async () => kept,
    change: ({ gone }) => {
      if (isBroken.value) return failing('storageRefused');
      kept = kept.filter((one) => !gone.includes(one));
      return fine(undefined);
    },
  });
  render(<CastRules controls={rules} />, surface);
  expect(all('.cast-rules')).toEqual([]);
  await rules.load();
  await expect
    .poll(() => all('[data-rule]').map(({ textContent }) => textContent))
    .toEqual(['Ana Roth correct_said_hidelibrary_ruleRemove', 'Piet Maas correct_said_hidelibrary_ruleRemove']);
  all('[data-action=remove-rule]')[0]?.click();
  await expect.poll(() => one('[role=alert]').textContent).toBe('error_storageRefused');
  isBroken.value = false;
  all('[data-action=remove-rule]')[0]?.click();
  await expect.poll(() => all('[data-rule]').length).toBe(1);
  expect([document.activeElement?.id, one('[role=alert]').textContent]).toEqual(['dramatis-rules', '']);
});
