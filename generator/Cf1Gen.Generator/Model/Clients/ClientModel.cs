using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A generated client class: the operations of one resource.</summary>
internal sealed record ClientModel
{
    /// <summary>Gets the name of the class, <c>RequestsClient</c>.</summary>
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public required EquatableArray<SubClientModel> Clients { get; init; }

    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>Gets the settings that the paths of the operations contain.</summary>
    public required EquatableArray<SettingModel> Settings { get; init; }
}
