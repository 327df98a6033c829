using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Determines the namespaces that the code of each file of a resource uses.</summary>
internal static class FileUsings
{
    public static UsingDirectives Client(ResourceModel resource)
    {
        var operations = resource.Client.Operations;

        return new UsingDirectives()
            .Add("System.CodeDom.Compiler")
            .Add("Cf1Gen")
            .Add("Cf1Gen.Runtime")
            .AddIf(operations.Any(operation => operation.Deprecated || ReportsProgress(operation.Body)), "System")
            .AddIf(operations.Count > 0, "System.Threading")
            .AddIf(operations.Any(operation => operation.Result is not (ResultModel.Pages or ResultModel.Items)), "System.Threading.Tasks")
            .AddIf(
                operations.Any(operation => operation.Result is ResultModel.Items || operation.Body is BodyModel.Items),
                "System.Collections.Generic")
            .AddIf(resource.Root is { Variables.Count: > 0 }, "System.Collections.Generic")
            .AddIf(resource.Root is not null, "System.Text.Json.Serialization.Metadata")
            .AddTypes(operations.SelectMany(Types));
    }

    public static UsingDirectives Models(ResourceModel resource)
    {
        var properties = resource.Objects.SelectMany(model => model.Properties).ToList();
        var options = resource.Options.SelectMany(model => model.Options).ToList();
        var fields = resource.Forms.SelectMany(form => form.Fields).ToList();
        var additional = resource.Forms.Select(form => form.AdditionalParts).OfType<AdditionalPartsModel>().ToList();
        var cases = resource.Unions.SelectMany(union => union.Cases).ToList();

        var isSerialized = resource.Objects.Count + resource.Unions.Count + resource.Enums.Count > 0;

        return new UsingDirectives()
            .Add("System.CodeDom.Compiler")
            .Add("Cf1Gen")
            .AddIf(resource.Enums.Count > 0 || HasDeprecated(resource), "System")
            .AddIf(resource.Enums.Count > 0, "System.ComponentModel")
            .AddIf(isSerialized, "System.Text.Json.Serialization")
            .AddIf(
                isSerialized || fields.Exists(field => field.IsSerialized) || additional.Exists(parts => parts.Type is not null),
                "Cf1Gen.Runtime")
            .AddIf(resource.Enums.Count > 0 || cases.Any(item => !item.Type.IsValueType), "System.Diagnostics.CodeAnalysis")
            .AddIf(
                resource.Enums.Count + additional.Count > 0 || fields.Any(field => field.IsFileList)
                    || resource.Objects.Any(model => model.Additional is not null),
                "System.Collections.Generic")
            .AddTypes(properties.Select(property => property.Type).Concat(AdditionalTypes(resource)))
            .AddTypes(options.Select(option => option.Type))
            .AddTypes(fields.Select(field => field.Type).Concat(additional.Select(parts => parts.Type)).OfType<TypeRef>())
            .AddTypes(cases.Select(item => item.Type));
    }

    private static IEnumerable<TypeRef> AdditionalTypes(ResourceModel resource) =>
        resource.Objects.Select(model => model.Additional).OfType<TypeRef>();

    private static bool HasDeprecated(ResourceModel resource) =>
        resource.Objects.Any(model => model.Deprecated || model.Properties.Any(property => property.Deprecated))
        || resource.Unions.Any(model => model.Deprecated)
        || resource.Options.Any(model => model.Options.Any(option => option.Deprecated));

    private static bool ReportsProgress(BodyModel? body) =>
        body is BodyModel.MultipartFile or BodyModel.Binary or BodyModel.Multipart or BodyModel.AnyMultipart;

    private static IEnumerable<TypeRef> Types(OperationModel operation) =>
    [
        .. operation.Parameters.Select(parameter => parameter.Type),
        .. operation.Body is BodyModel.Json json ? [json.Type] : Enumerable.Empty<TypeRef>(),
        .. operation.Body is BodyModel.Form form ? [form.Type] : Enumerable.Empty<TypeRef>(),
        .. operation.Body is BodyModel.Items items ? [items.Item] : Enumerable.Empty<TypeRef>(),
        .. operation.Result.DeserializedType is { } type ? [type] : Enumerable.Empty<TypeRef>(),
        .. operation.Result is ResultModel.Pages pages ? [pages.Item] : Enumerable.Empty<TypeRef>(),
    ];
}
