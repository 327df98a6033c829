namespace Cf1Gen.Generator.Model.Types;

/// <summary>The parts of a document that generated types come from.</summary>
internal enum TypeOrigin
{
    /// <summary>A schema component.</summary>
    Component,

    /// <summary>A polymorphic schema component without its derived schemas.</summary>
    ComponentBase,

    /// <summary>All schemas that specify the same name.</summary>
    Named,

    /// <summary>All inline schemas at one path within the schemas that specify the same name.</summary>
    NamedPart,

    /// <summary>All enums of one resource and property.</summary>
    Resource,

    /// <summary>An inline schema.</summary>
    Inline,

    /// <summary>The body or the parameters of an operation.</summary>
    Operation,
}
