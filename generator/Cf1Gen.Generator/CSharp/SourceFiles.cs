using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The files of one resource: what a reader wants to see apart from how it is read and written.</summary>
internal static class SourceFiles
{
    /// <summary>The files by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(ResourceModel resource)
    {
        yield return new(resource.HintName + ".g.cs", Client(resource));
        if (Models(resource) is { } models)
        {
            yield return new(resource.HintName + ".Models.g.cs", models);
        }

        if (Json(resource) is { } json)
        {
            yield return new(resource.HintName + ".Json.g.cs", json);
        }
    }

    /// <summary>The text of <c>{HintName}.g.cs</c>.</summary>
    public static string Client(ResourceModel resource) => SourceFile.Of(resource.Namespace,
    [
        resource.Root is { } root
            ? RootClientEmitter.Emit(resource.Client, root, resource.Accessibility)
            : ClientEmitter.Emit(resource.Client, resource.Accessibility),
    ]);

    /// <summary>The text of <c>{HintName}.Models.g.cs</c>; null when the resource is not the first to use any type.</summary>
    public static string? Models(ResourceModel resource)
    {
        var types = resource.Objects.Select(model => ObjectEmitter.Emit(model, resource.Accessibility))
            .Concat(resource.Unions.Select(model => UnionEmitter.Emit(model, resource.Accessibility)))
            .Concat(resource.Options.Select(model => OptionsEmitter.Emit(model, resource.Accessibility)))
            .Concat(resource.Forms.Select(model => FormEmitter.Emit(model, resource.Accessibility)))
            .Concat(resource.Enums.Select(model => EnumEmitter.Emit(model, resource.Accessibility)))
            .ToList();

        return types.Count == 0 ? null : SourceFile.Of(resource.Namespace, types);
    }

    /// <summary>The text of <c>{HintName}.Json.g.cs</c>; null when there is no model to read or write.</summary>
    public static string? Json(ResourceModel resource)
    {
        var types = resource.Objects.Select(JsonEmitter.Emit).Concat(resource.Unions.Select(UnionEmitter.EmitJson)).ToList();

        return types.Count == 0 ? null : SourceFile.Of(resource.Namespace, types);
    }
}
