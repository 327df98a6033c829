using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;
using ParameterStyle = Cf1Gen.Generator.Common.ParameterStyle;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Decides the types and the serialization of form fields.</summary>
internal sealed class FormBuilder
{
    private readonly TypeBuilder _types;
    private readonly Dictionary<TypeId, FormModel> _forms = [];

    public FormBuilder(TypeBuilder types) => _types = types;

    /// <summary>Gets the classes of multipart bodies.</summary>
    public IReadOnlyDictionary<TypeId, FormModel> Forms => _forms;

    /// <summary>Builds a body of the media type <c>application/x-www-form-urlencoded</c>.</summary>
    public BodyModel UrlEncoded(SelectedContent content, TypeStem stem, string operation)
    {
        var schema = content.Schema is { } whole ? FormFlattener.Flatten(whole, _types.Merger) : null;
        if (schema is null
            || !(schema.Is(JsonSchemaType.Object) || schema.Type is null)
            || !(schema.HasProperties || schema.Is(JsonSchemaType.Object)))
        {
            return new BodyModel.Form(new MapType(ScalarType.Json), default);
        }

        TypeRef type = schema.HasProperties && schema.Component is null
            ? _types.BuildBody(schema, stem, operation, new HashSet<string>())
            : _types.Build(schema, stem);
        return new BodyModel.Form(type, Styles(content, schema));
    }

    /// <summary>Builds the styles of the fields. A style that all lists and objects share needs no names.</summary>
    private EquatableArray<FormFieldStyle> Styles(SelectedContent content, SchemaView schema)
    {
        var encodings = content.Content.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        var complex = schema.Properties
            .Select(property => new { property.Key, property.Value, View = _types.Merger.View(property.Value) })
            .Where(property => !IsSingleValue(property.View))
            .Select(property => new
            {
                property.Key,
                Style = ParameterStyles.ForCollectionFormat(property.Value[0].Schema, ParameterStyle.Form)
                    ?? (encodings.TryGetValue(property.Key, out var encoding) && encoding is not null
                        ? ParameterStyles.ForFormField(
                            encoding,
                            property.View.Is(JsonSchemaType.Array) ? new ListType(ScalarType.String) : new MapType(ScalarType.String))
                        : null),
            })
            .ToList();
        var first = complex.Select(field => field.Style).FirstOrDefault();
        if (first is { } only && complex.TrueForAll(field => field.Style == only))
        {
            return new[] { new FormFieldStyle(only, default) }.ToEquatableArray();
        }

        return complex.Where(field => field.Style is not null)
            .GroupBy(field => field.Style!.Value)
            .Select(group => new FormFieldStyle(group.Key, group.Select(field => field.Key).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static bool IsSingleValue(SchemaView view) =>
        view.Type is JsonSchemaType.String or JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number;

    /// <summary>Builds a multipart body.</summary>
    public BodyModel Multipart(SelectedContent content, TypeStem stem, string operation)
    {
        var fields = content.Schema is { } form ? Fields(content, FormFlattener.Flatten(form, _types.Merger), stem) : [];
        if (fields.Count == 0)
        {
            return new BodyModel.AnyMultipart();
        }

        if (fields.Count == 1 && fields[0] is { Type: null, IsFileList: false, ContentType: null, Headers.Count: 0 } file)
        {
            return new BodyModel.MultipartFile(file.WireName);
        }

        var type = _types.Identify(TypeKind.Form, stem.Name, operation);
        if (!_forms.ContainsKey(type))
        {
            _forms.Add(type, new FormModel { Type = type, Summary = content.Schema!.Description, Fields = fields.ToEquatableArray() });
        }

        return new BodyModel.Multipart(type);
    }

    private List<FormFieldModel> Fields(SelectedContent content, SchemaView form, TypeStem stem)
    {
        var encodings = content.Content.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        string[] reserved = [.. ReservedNames.ModelMembers, "ToForm", stem.Name];
        var names = MemberNames.Choose(
            [.. form.Properties.Select(property => new ProposedMember(property.Key, Identifier.Pascal(property.Key)))], reserved);
        var scope = new NameScope([.. reserved, .. names]);
        var fields = form.Properties
            .Select((property, index) => Field(
                property,
                form,
                stem,
                names[index],
                encodings.TryGetValue(property.Key, out var found) ? found : null))
            .ToList();

        // Headers are named after the fields, so that a header never takes the name of a field.
        return fields.Select(field => field with
        {
            Headers = (encodings.TryGetValue(field.WireName, out var encoding) ? encoding?.Headers : null)?
                .Where(header => HeaderNames.CanBeSentWithPart(header.Key))
                .Select(header => new FormHeaderModel(
                    header.Key,
                    scope.Take(field.Name + Identifier.Pascal(header.Key)),
                    header.Value?.Description,
                    field.IsRequired && header.Value?.Required == true))
                .ToEquatableArray() ?? default,
        }).ToList();
    }

    private FormFieldModel Field(
        KeyValuePair<string, IReadOnlyList<LocatedSchema>> property,
        SchemaView form,
        TypeStem stem,
        string name,
        OpenApiEncoding? encoding)
    {
        var view = _types.Merger.View(property.Value);
        var item = view.Is(JsonSchemaType.Array) && view.Items is { } items ? _types.Merger.View(items) : null;
        var isFileList = item is not null && IsFile(item, encoding);
        var type = isFileList || IsFile(view, encoding) ? null : _types.Build(view, stem.Append(Identifier.Pascal(property.Key)));
        var contentType = encoding?.ContentType ?? (type is null ? (item ?? view).ContentType : null);
        return new FormFieldModel
        {
            WireName = property.Key,
            Name = name,
            Type = type,
            IsRequired = form.Required.Contains(property.Key),
            IsFileList = isFileList,

            // Each item is a separate part, unless the document specifies a media type for the list as a whole.
            Item = type is ListType list && MediaTypes.ToHeaderValue(encoding?.ContentType) is null ? list.Item : null,
            ContentType = encoding?.ContentType?.IndexOf(',') >= 0 ? null : MediaTypes.ToHeaderValue(contentType),
            Summary = ValueDescription.Describe(view.Description, view),
        };
    }

    /// <summary>
    /// Determines whether a field is a file: it is binary or, because OpenAPI 3.1 has no such format, it has its own media type.
    /// </summary>
    private static bool IsFile(SchemaView view, OpenApiEncoding? encoding)
    {
        if (view.Is(JsonSchemaType.String))
        {
            return view.Format == "binary" || view.ContentType is not null;
        }

        var isAnything = view.Type is null && view.Alternatives.Count == 0 && !view.HasProperties;
        return isAnything
            && encoding?.ContentType is { } type
            && !MediaTypes.IsJson(type)
            && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
    }
}
