namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The parts of a document whose types can have the same name, in the order in which they get it.</summary>
internal enum NameRank
{
    /// <summary>A schema that specifies the name of its type.</summary>
    Declared,

    /// <summary>A component whose name in the document is the name of its type.</summary>
    Component,

    /// <summary>A component whose name in the document is longer.</summary>
    ShortenedComponent,

    /// <summary>A type that belongs to an operation.</summary>
    Operation,

    /// <summary>An inline schema.</summary>
    Inline,
}
