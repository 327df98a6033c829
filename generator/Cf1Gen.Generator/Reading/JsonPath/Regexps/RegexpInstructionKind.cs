namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>The kinds of instructions of a compiled regular expression.</summary>
internal enum RegexpInstructionKind
{
    /// <summary>Reads a character.</summary>
    Read,

    /// <summary>Continues at two instructions.</summary>
    Split,

    /// <summary>Continues at the start of the text only.</summary>
    Start,

    /// <summary>Continues at the end of the text only.</summary>
    End,

    /// <summary>The expression matches.</summary>
    Accept,
}
