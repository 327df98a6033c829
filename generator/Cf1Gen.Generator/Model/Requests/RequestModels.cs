using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>
/// The models within what is sent. What is only ever read of them cannot be demanded of someone who sends them, though an answer
/// always has it.
/// </summary>
internal sealed class RequestModels
{
    private readonly Dictionary<string, ObjectModel> _objects;
    private readonly IReadOnlyDictionary<string, UnionModel> _unions;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private RequestModels(Dictionary<string, ObjectModel> objects, IReadOnlyDictionary<string, UnionModel> unions)
    {
        _objects = objects;
        _unions = unions;
    }

    /// <summary>Makes optional what is read-only in the models that the operations send.</summary>
    public static void Loosen(
        IEnumerable<OperationModel> operations, Dictionary<string, ObjectModel> objects, IReadOnlyDictionary<string, UnionModel> unions, IReadOnlyDictionary<string, FormModel> forms)
    {
        var sent = new RequestModels(objects, unions);
        foreach (var type in operations.SelectMany(operation => Types(operation.Body, forms)))
        {
            sent.Add(type);
        }

        foreach (var name in sent._seen.Where(name => objects.TryGetValue(name, out var model) && model.Properties.Any(IsOnlyRead)).ToList())
        {
            objects[name] = objects[name] with { Properties = ObjectBuilder.Sorted(objects[name].Properties.Select(Loose)) };
        }
    }

    private static IEnumerable<TypeRef> Types(BodyModel? body, IReadOnlyDictionary<string, FormModel> forms) => body switch
    {
        BodyModel.Json json => [json.Type],
        BodyModel.Form form => [form.Type],
        BodyModel.Multipart form => forms[form.Type].Fields.Select(field => field.Type).OfType<TypeRef>(),
        _ => [],
    };

    private void Add(TypeRef first)
    {
        var open = new Stack<TypeRef>([first]);
        while (open.Count > 0)
        {
            foreach (var inner in Inner(open.Pop()))
            {
                open.Push(inner);
            }
        }
    }

    private IEnumerable<TypeRef> Inner(TypeRef type) => type switch
    {
        ListType list => [list.Item],
        MapType map => [map.Value],
        NullableType nullable => [nullable.Inner],
        UnionType union when _seen.Add(union.Name) => _unions[union.Name].Cases.Select(item => item.Type),
        ObjectType model when _seen.Add(model.Name) => _objects[model.Name].Properties.Select(property => property.Type),
        _ => [],
    };

    private static bool IsOnlyRead(PropertyModel property) => property.IsReadOnly && property.Presence is (Presence.Required or Presence.RequiredNullable);

    private static PropertyModel Loose(PropertyModel property) => !IsOnlyRead(property) ? property : property with
    {
        Presence = property.Presence == Presence.Required ? Presence.Optional : Presence.OptionalNullable,
        Constant = null,
    };
}
