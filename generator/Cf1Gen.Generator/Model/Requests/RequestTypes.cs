using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Finds the types that requests contain. Read-only properties are optional in them, even if responses always have them.</summary>
internal sealed class RequestTypes
{
    private readonly TypeCatalog _catalog;
    private readonly HashSet<TypeId> _found = [];

    private RequestTypes(TypeCatalog catalog) => _catalog = catalog;

    /// <summary>Returns the classes and unions that the bodies of operations contain.</summary>
    public static ISet<TypeId> Find(
        IEnumerable<OperationModel> operations, TypeCatalog catalog, IReadOnlyDictionary<TypeId, FormModel> forms)
    {
        var types = new RequestTypes(catalog);
        foreach (var type in operations.SelectMany(operation => TypesOf(operation.Body, forms)))
        {
            types.Add(type);
        }

        return types._found;
    }

    private static IEnumerable<TypeRef> TypesOf(BodyModel? body, IReadOnlyDictionary<TypeId, FormModel> forms) => body switch
    {
        BodyModel.Json json => [json.Type],
        BodyModel.Form form => [form.Type],
        BodyModel.Items items => [items.Item],
        BodyModel.Multipart multipart => forms[(TypeId)multipart.Type].Fields.Select(field => field.Type).OfType<TypeRef>(),
        _ => [],
    };

    /// <summary>Adds a type and all types within it. A chain of types can be longer than the stack is deep.</summary>
    private void Add(TypeRef type)
    {
        var open = new Stack<TypeRef>([type]);
        while (open.Count > 0)
        {
            foreach (var part in PartsOf(open.Pop()))
            {
                open.Push(part);
            }
        }
    }

    private IEnumerable<TypeRef> PartsOf(TypeRef type) => type switch
    {
        ListType list => [list.Item],
        MapType map => [map.Value],
        NullableType nullable => [nullable.Inner],
        TypeId { Kind: TypeKind.Union } id when _found.Add(id) => _catalog.Unions[id].Cases.Select(item => item.Type),
        TypeId { Kind: TypeKind.Object } id when _found.Add(id) => PartsOf(_catalog.Objects[id]),
        _ => [],
    };

    private static IEnumerable<TypeRef> PartsOf(ObjectDefinition definition) =>
    [
        .. definition.Properties.Select(property => property.Type),
        .. definition.Additional is { } additional ? new[] { additional } : [],
    ];
}
