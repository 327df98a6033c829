namespace Cf1Gen.Generator.Model.Types;

/// <summary>The parts of a document that generated types come from.</summary>
internal enum TypeOrigin
{
    /// <summary>A schema component.</summary>
    Component,

    /// <summary>A polymorphic schema component without its derived schemas.</summary>
    ComponentBase,

    /// <summary>All inline schemas with the same fingerprint.</summary>
    Inline,

    /// <summary>The body or the parameters of an operation.</summary>
    Operation,
}
