using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>One query, header or cookie parameter.</summary>
internal sealed record OptionModel
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    public required TypeRef Type { get; init; }

    public required OptionPlace Place { get; init; }

    /// <summary>How it is written; null where the runtime has a way of its own for the type.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowsReserved { get; init; }

    public bool IsRequired { get; init; }

    public string? Summary { get; init; }

    public bool Deprecated { get; init; }
}
