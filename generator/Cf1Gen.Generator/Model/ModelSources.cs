using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model;

/// <summary>The parts of the document that operations, types and members come from.</summary>
/// <remarks>They are not part of the model: a part that moves within the document does not change the generated code.</remarks>
internal sealed class ModelSources
{
    private readonly TypeCatalog _catalog;
    private readonly Dictionary<string, OperationAnalysis> _operations;
    private readonly Dictionary<string, TypeId> _types;

    /// <summary>Initializes a new instance of the <see cref="ModelSources"/> class.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="catalog">The definitions of the types.</param>
    /// <param name="names">The names of the types.</param>
    public ModelSources(IEnumerable<OperationAnalysis> operations, TypeCatalog catalog, TypeNames names)
    {
        _catalog = catalog;
        _operations = operations
            .GroupBy(analysis => analysis.HttpMethod + " " + analysis.Site.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _types = names.All.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>Returns the pointer to an operation.</summary>
    public string PointerOf(OperationModel operation) => Find(operation)?.Site.Pointer ?? "";

    /// <summary>Returns the pointer to a query, header or cookie parameter, or to its operation.</summary>
    public string PointerOfParameter(OperationModel operation, string wireName, string location) =>
        Find(operation)?.Parameters
            .FirstOrDefault(parameter => parameter.Name == wireName
                && parameter.In.ToString().Equals(location, StringComparison.OrdinalIgnoreCase))?.Pointer
        ?? PointerOf(operation);

    /// <summary>Returns the identity of the schema of a type.</summary>
    public string KeyOf(string type) => Describe(_types[type]);

    /// <summary>Returns the pointer to the schema of a type; an empty text for a type that belongs to an operation.</summary>
    public string PointerOf(string type) =>
        _types[type] switch
        {
            { Kind: TypeKind.Enum } id => _catalog.Enums[id].Pointer,
            { Kind: TypeKind.Union } id => _catalog.Unions[id].Pointer,
            { Kind: TypeKind.Object } id => _catalog.Objects[id].Pointer,
            _ => "",
        };

    /// <summary>Returns the pointer to the schema of a property.</summary>
    public string PointerOfProperty(string type, string wireName) =>
        _catalog.Objects[_types[type]].Properties.First(property => property.WireName == wireName).Pointer;

    /// <summary>Returns the text of an identity.</summary>
    public static string Describe(TypeId id) => id.Origin + " " + id.Key;

    private OperationAnalysis? Find(OperationModel operation) =>
        _operations.TryGetValue(operation.HttpMethod + " " + operation.PathTemplate, out var found) ? found : null;
}
