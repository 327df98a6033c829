using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>What goes into the files of one resource: its client, and the types that it is the first to use.</summary>
internal sealed record ResourceModel
{
    /// <summary>The file of the document, for a problem with the printing.</summary>
    public string DocumentPath { get; init; } = "";

    /// <summary>The namespace of everything generated from the document.</summary>
    public required string Namespace { get; init; }

    /// <summary>The start of the files' names, unique without case in the whole compilation.</summary>
    public required string HintName { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The client; the root client is <see cref="RootModel"/>'s.</summary>
    public required ClientModel Client { get; init; }

    /// <summary>What the root client has beyond another; null for every other client.</summary>
    public RootModel? Root { get; init; }

    public required EquatableArray<ObjectModel> Objects { get; init; }

    public EquatableArray<UnionModel> Unions { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    public required EquatableArray<OptionsModel> Options { get; init; }

    public required EquatableArray<FormModel> Forms { get; init; }
}
