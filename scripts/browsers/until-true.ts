/**
 * Returns an expression that evaluates another one again and again until its result, which is JSON, is truthy, but for at most a second.
 * Its value is the last result, or it throws the last error. Asking again inside the page takes less time than asking from here.
 */
export const untilTrue = (expression: string): string =>
  `(async () => {
     for (const end = Date.now() + 1_000; ; await new Promise((resolve) => setTimeout(resolve, 15))) {
       const isLast = Date.now() > end;
       try {
         const answer = await ${expression};
         if (isLast || !['null', 'false', '0', '""', undefined].includes(answer)) return answer;
       } catch (error) {
         if (isLast) throw error;
       }
     }
   })()`;
