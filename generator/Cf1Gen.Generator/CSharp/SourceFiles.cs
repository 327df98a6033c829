using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits the files of one resource: the client, and the types that its operations send and return.</summary>
internal static class SourceFiles
{
    /// <summary>Obsolete types and members are used by the code around them.</summary>
    private const string Obsolete = "CS0618";

    /// <summary>A method is referenced by its name, even if the user declares another method of this name.</summary>
    private const string AmbiguousReference = "CS0419";

    /// <summary>A member without a description in the document has no comment if the comment would only repeat its name.</summary>
    private const string UndocumentedMember = "CS1591";

    /// <summary>The document can deprecate a required property.</summary>
    private const string ObsoleteRequiredMember = "CS9042";

    /// <summary>Returns the contents of the files by file name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Emit(ResourceModel resource)
    {
        yield return new(resource.HintName + ".g.cs", Client(resource));
        if (resource.Root?.RegistrationName is { } registration)
        {
            yield return new(resource.HintName + ".Constructors.g.cs", Constructors(resource));
            yield return new(resource.HintName + ".Registration.g.cs", Registration(resource, registration));
        }

        if (Models(resource) is { } models)
        {
            yield return new(resource.HintName + ".Models.g.cs", models);
        }
    }

    /// <summary>Returns the text of <c>{HintName}.g.cs</c>.</summary>
    public static string Client(ResourceModel resource) => SourceFile.Format(
        resource.Namespace,
        [Obsolete, AmbiguousReference],
        FileUsings.Client(resource),
        [
            resource.Root is { } root
                ? RootClientEmitter.Emit(resource.Client, root, resource.Accessibility)
                : ClientEmitter.Emit(resource.Client, resource.Accessibility),
            ClientEmitter.Extensions(resource),
        ]);

    /// <summary>Returns the text of <c>{HintName}.Constructors.g.cs</c>.</summary>
    public static string Constructors(ResourceModel resource) => SourceFile.Format(
        resource.Namespace,
        [Obsolete],
        new UsingDirectives(),
        [DependencyInjectionEmitter.Constructors(resource.Client, resource.Root!, resource.Accessibility)]);

    /// <summary>Returns the text of <c>{HintName}.Registration.g.cs</c>.</summary>
    public static string Registration(ResourceModel resource, string name) => SourceFile.Format(
        DependencyInjectionEmitter.Namespace,
        [Obsolete],
        new UsingDirectives().Add("System").Add("System.CodeDom.Compiler").Add("Microsoft.Extensions.Configuration"),
        [DependencyInjectionEmitter.Registration(resource, name)]);

    /// <summary>Returns the text of <c>{HintName}.Models.g.cs</c>; null if no type belongs to the resource.</summary>
    public static string? Models(ResourceModel resource)
    {
        var types = resource.Objects.Select(model => ObjectEmitter.Emit(model, resource.Accessibility))
            .Concat(resource.Unions.Select(model => UnionEmitter.Emit(model, resource.Accessibility)))
            .Concat(resource.Options.Select(model => OptionsEmitter.Emit(model, resource.Accessibility)))
            .Concat(resource.Forms.Select(model => FormEmitter.Emit(model, resource.Accessibility)))
            .Concat(resource.Enums.Select(model => EnumEmitter.Emit(model, resource.Accessibility)))
            .ToList();

        return types.Count == 0
            ? null
            : SourceFile.Format(
                resource.Namespace,
                [Obsolete, UndocumentedMember, ObsoleteRequiredMember],
                FileUsings.Models(resource),
                types);
    }
}
