using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A generated plain class that gathers an operation's query and header parameters.</summary>
internal sealed record OptionsModel
{
    /// <summary>Gets a reference to the class.</summary>
    public required TypeRef Type { get; init; }

    public string Name => ((NamedType)Type).Name;

    public string? Summary { get; init; }

    public required EquatableArray<OptionModel> Options { get; init; }

    /// <summary>Whether a caller must hand one over, because one of the options is required.</summary>
    public bool IsRequired { get; init; }
}
