using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Threading;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>A referenced assembly that uses the runtime, and so can contain a client.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="PublicTypes">The full names of its public types.</param>
internal sealed record ReferencedLibrary(string Name, EquatableArray<string> PublicTypes)
{
    private const string Runtime = "Cf1Gen";

    /// <summary>Reads a reference; returns null if it does not use the runtime.</summary>
    public static ReferencedLibrary? Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return reference switch
        {
            CompilationReference project => Read(project.Compilation),
            PortableExecutableReference file => Read(file),
            _ => null,
        };
    }

    private static ReferencedLibrary? Read(Compilation project) =>
        project.ReferencedAssemblyNames.Any(name => name.Name == Runtime)
            ? new(project.Assembly.Name, PublicTypesOf(project.Assembly.GlobalNamespace).ToEquatableArray())
            : null;

    private static IEnumerable<string> PublicTypesOf(INamespaceSymbol space) =>
    [
        .. space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.ToDisplayString()),
        .. space.GetNamespaceMembers().SelectMany(PublicTypesOf),
    ];

    private static ReferencedLibrary? Read(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is [var module, ..]
                ? Read(module.GetMetadataReader())
                : null;
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            // The compiler reports a reference that it cannot read.
            return null;
        }
    }

    private static ReferencedLibrary? Read(MetadataReader metadata)
    {
        var isUser = metadata.AssemblyReferences.Any(
            handle => metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, Runtime));
        return isUser
            ? new(
                metadata.GetString(metadata.GetAssemblyDefinition().Name),
                metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                    .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                    .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name))
                    .ToEquatableArray())
            : null;
    }
}
