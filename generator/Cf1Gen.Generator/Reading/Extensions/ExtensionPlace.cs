using System;

namespace Cf1Gen.Generator.Reading.Extensions;

/// <summary>The parts of a document that can have an extension.</summary>
[Flags]
internal enum ExtensionPlace
{
    /// <summary>A part in which no extension of Cf1Gen has an effect.</summary>
    None = 0,

    /// <summary>The root of the document.</summary>
    Document = 1,

    /// <summary>A path item.</summary>
    PathItem = 2,

    /// <summary>An operation.</summary>
    Operation = 4,

    /// <summary>A schema.</summary>
    Schema = 8,
}
