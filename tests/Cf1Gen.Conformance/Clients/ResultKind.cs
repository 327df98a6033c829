namespace Cf1Gen.Conformance.Clients;

/// <summary>The kinds of what generated methods return.</summary>
internal enum ResultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A value.</summary>
    Value,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A file.</summary>
    Download,

    /// <summary>A sequence of values.</summary>
    Stream,

    /// <summary>The items of pages.</summary>
    List,

    /// <summary>The items of pages, with their responses.</summary>
    Pages,
}
