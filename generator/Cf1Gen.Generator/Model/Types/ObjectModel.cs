using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>A generated class that is read from and written to JSON.</summary>
internal sealed record ObjectModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>Required ones first, else in the order of the document; a property's place is its index in the table of names.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Whether it is only ever sent: its properties then have a <c>set</c>, else an <c>init</c>.</summary>
    public bool IsBody { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Bodies that can be made from this model, <c>ToUpdate()</c>.</summary>
    public EquatableArray<ConversionModel> Conversions { get; init; }
}
