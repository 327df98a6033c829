using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A generated class that contains the query, header and cookie parameters of an operation.</summary>
internal sealed record OptionsModel
{
    /// <summary>Gets a reference to the class.</summary>
    public required TypeRef Type { get; init; }

    public string Name => ((NamedType)Type).Name;

    public string? Summary { get; init; }

    public required EquatableArray<OptionModel> Options { get; init; }

    /// <summary>Gets a value indicating whether the argument is required, because one of the options is.</summary>
    public bool IsRequired { get; init; }
}
