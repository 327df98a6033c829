using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A generated client class: the operations of one resource.</summary>
internal sealed record ClientModel
{
    /// <summary>The class, <c>RequestsClient</c>.</summary>
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public required EquatableArray<SubClientModel> Clients { get; init; }

    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>The settings that the paths of its operations hold.</summary>
    public required EquatableArray<SettingModel> Settings { get; init; }
}
