import { onContentUpdated, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { drawDiagrams } from './draw-diagrams';
import './style.css';

export default {
  extends: DefaultTheme,
  setup() {
    onContentUpdated(drawDiagrams);
  },
} satisfies Theme;
