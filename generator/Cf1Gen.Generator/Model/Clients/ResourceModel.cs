using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A resource, which has its own files: a client, and the types that it is the first client to use.</summary>
internal sealed record ResourceModel
{
    /// <summary>Gets the path of the document, for a diagnostic about the emitted code.</summary>
    public string DocumentPath { get; init; } = "";

    /// <summary>Gets the namespace of everything that is generated from the document.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets the prefix of the names of the files, unique in the compilation regardless of case.</summary>
    public required string HintName { get; init; }

    /// <summary>Gets the accessibility of the types, <c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Gets the name of the class of extension methods, which all resources of a document share.</summary>
    public required string ExtensionsName { get; init; }

    public required ClientModel Client { get; init; }

    /// <summary>Gets the part that only the root client has; <see langword="null"/> for every other client.</summary>
    public RootModel? Root { get; init; }

    public required EquatableArray<ObjectModel> Objects { get; init; }

    public EquatableArray<UnionModel> Unions { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    public required EquatableArray<OptionsModel> Options { get; init; }

    public required EquatableArray<FormModel> Forms { get; init; }
}
