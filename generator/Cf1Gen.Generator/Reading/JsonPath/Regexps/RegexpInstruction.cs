namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>An instruction of a compiled regular expression.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Next">The index of the next instruction.</param>
/// <param name="Other">The index of the alternative of a <see cref="RegexpInstructionKind.Split"/>.</param>
/// <param name="Characters">The characters that a <see cref="RegexpInstructionKind.Read"/> accepts.</param>
internal readonly record struct RegexpInstruction(RegexpInstructionKind Kind, int Next, int Other, CharacterSet? Characters);
