/** Returns all members of a string union type. The compiler checks that the record contains every member. */
export const namesOf = <Name extends string>(names: Record<Name, true>): readonly string[] => Object.keys(names);
