using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Assembly;

/// <summary>Replaces the identities of types in operations and forms with names.</summary>
internal sealed class OperationNamer
{
    private readonly TypeNames _names;
    private readonly IReadOnlyDictionary<string, ObjectModel>? _objects;

    public OperationNamer(TypeNames names, IReadOnlyDictionary<string, ObjectModel>? objects = null)
    {
        _names = names;
        _objects = objects;
    }

    /// <summary>Returns the operation with the names of its types.</summary>
    public OperationModel Name(OperationModel operation) => operation with
    {
        Path = operation.Path.Select(piece => piece with { Serialization = Name(piece.Serialization) }).ToEquatableArray(),
        FixedQueryParameters = operation.FixedQueryParameters
            .Select(query => query with { Serialization = Name(query.Serialization) })
            .ToEquatableArray(),
        Parameters = operation.Parameters.Select(parameter => parameter with { Type = _names.Resolve(parameter.Type) }).ToEquatableArray(),
        Body = Name(operation.Body),
        Options = operation.Options is { } options ? Name(options) : null,
        Result = Name(operation.Result),
    };

    /// <summary>Returns the form with the names of its types.</summary>
    public FormModel Name(FormModel form) => form with
    {
        Type = _names.Resolve(form.Type),
        Fields = form.Fields.Select(field => field with
        {
            Type = field.Type is { } type ? _names.Resolve(type) : null,
            Item = field.Item is { } item ? _names.Resolve(item) : null,
        }).ToEquatableArray(),
    };

    private ParameterSerialization? Name(ParameterSerialization? serialization) =>
        serialization is null ? null : serialization with { Type = _names.Resolve(serialization.Type) };

    private OptionsModel Name(OptionsModel options) => options with
    {
        Type = _names.Resolve(options.Type),
        Options = options.Options.Select(option => option with { Type = _names.Resolve(option.Type) }).ToEquatableArray(),
    };

    private BodyModel? Name(BodyModel? body) => body switch
    {
        BodyModel.Json json => json with { Type = _names.Resolve(json.Type) },
        BodyModel.Items items => items with { Item = _names.Resolve(items.Item) },
        BodyModel.Form form => form with { Type = _names.Resolve(form.Type) },
        BodyModel.Multipart multipart => multipart with { Type = _names.Resolve(multipart.Type) },
        _ => body,
    };

    private IEnumerable<PropertyModel> Path(TypeRef type, EquatableArray<string> names)
    {
        foreach (var name in names)
        {
            var property = _objects![((ObjectType)type).Name].Properties.First(property => property.WireName == name);
            yield return property;
            type = property.Type;
        }
    }

    private ResultModel Name(ResultModel result) => result switch
    {
        ResultModel.Value value => value with { Type = _names.Resolve(value.Type) },
        ResultModel.Pages { Response: { } response } pages => pages with
        {
            Item = _names.Resolve(pages.Item),
            Response = _names.Resolve(response),
            Path = Path(_names.Resolve(response), pages.Paging.ItemsPath).ToEquatableArray(),
        },
        ResultModel.Pages pages => pages with { Item = _names.Resolve(pages.Item) },
        ResultModel.Items items => items with { Item = _names.Resolve(items.Item) },
        _ => result,
    };
}
