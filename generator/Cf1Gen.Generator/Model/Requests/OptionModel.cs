using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A query, header or cookie parameter of an operation.</summary>
internal sealed record OptionModel
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    public required TypeRef Type { get; init; }

    public required OptionLocation Location { get; init; }

    /// <summary>Gets the serialization style; <c>null</c> if the runtime serializes the type by default.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>Gets a value indicating whether reserved characters are sent without percent-encoding.</summary>
    public bool AllowsReserved { get; init; }

    public bool IsRequired { get; init; }

    public string? Summary { get; init; }

    public bool Deprecated { get; init; }
}
