using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A generated plain class that gathers an operation's query and header parameters.</summary>
internal sealed record OptionsModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public required EquatableArray<OptionModel> Options { get; init; }

    /// <summary>Whether a caller must hand one over, because one of the options is required.</summary>
    public bool IsRequired { get; init; }
}
