// This module is bundled and runs inside a tab of a real browser.
import { type Judgement, judgeStory } from '../../stories/support/judge-story';

declare global {
  var judgeStoryIn: (html: string) => Judgement[];
}

globalThis.judgeStoryIn = judgeStory;
