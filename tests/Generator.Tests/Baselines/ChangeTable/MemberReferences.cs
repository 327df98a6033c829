using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>
/// Resolves what a compiled program refers to in the assembly of a client, as the runtime does: by the name of the type, and by the name
/// and the signature of the member.
/// </summary>
/// <remarks>
/// Not examined: an override whose virtual method has gone (the type loads, and nothing calls the method), and constants, which the
/// compiler copies into the program.
/// </remarks>
internal static class MemberReferences
{
    /// <summary>Returns the types and members that the program uses and the client does not have.</summary>
    /// <param name="program">The assembly of the program.</param>
    /// <param name="client">The assembly of the client.</param>
    public static IReadOnlyList<string> Unresolved(byte[] program, byte[] client)
    {
        using var programFile = new PEReader(new MemoryStream(program));
        using var clientFile = new PEReader(new MemoryStream(client));
        var reader = programFile.GetMetadataReader();
        var types = ClientTypes.Read(clientFile.GetMetadataReader(), out var assemblyName);
        var used = reader.TypeReferences.Where(handle => IsIn(reader, handle, assemblyName)).ToHashSet();
        var references = reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && used.Contains((TypeReferenceHandle)member.Parent));
        var bases = reader.TypeDefinitions.Select(handle => reader.GetTypeDefinition(handle).BaseType)
            .Where(handle => handle.Kind == HandleKind.TypeReference && used.Contains((TypeReferenceHandle)handle));
        Assert.NotEmpty(used);
        return
        [
            .. used.Select(handle => SignatureText.NameOf(reader, handle)).Where(name => !types.ContainsKey(name))
                .Select(name => $"{name} does not exist"),
            .. bases.Select(handle => SignatureText.NameOf(reader, (TypeReferenceHandle)handle))
                .Where(name => types.TryGetValue(name, out var type) && type.IsSealed).Distinct()
                .Select(name => $"{name} is sealed"),
            .. references
                .Select(member => (
                    Type: SignatureText.NameOf(reader, (TypeReferenceHandle)member.Parent),
                    Member: reader.GetString(member.Name) + ": " + Signature(member)))
                .Where(member => types.ContainsKey(member.Type) && !ClientTypes.HasMember(types, member.Type, member.Member))
                .Select(member => $"{member.Type} has no member {member.Member}"),
        ];
    }

    private static string Signature(MemberReference member) => member.GetKind() == MemberReferenceKind.Method
        ? SignatureText.Of(member.DecodeMethodSignature(SignatureText.Instance, null))
        : member.DecodeFieldSignature(SignatureText.Instance, null);

    private static bool IsIn(MetadataReader reader, TypeReferenceHandle handle, string assemblyName) =>
        reader.GetTypeReference(handle).ResolutionScope switch
        {
            { Kind: HandleKind.TypeReference } outer => IsIn(reader, (TypeReferenceHandle)outer, assemblyName),
            { Kind: HandleKind.AssemblyReference } assembly =>
                reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)assembly).Name) == assemblyName,
            _ => false,
        };

    /// <summary>A type of the client.</summary>
    /// <param name="Base">The full name of the base type.</param>
    /// <param name="IsSealed">Indicates whether no type can derive from it.</param>
    /// <param name="Members">The names and signatures of the visible members.</param>
    private sealed record ClientType(string Base, bool IsSealed, HashSet<string> Members);

    private static class ClientTypes
    {
        public static Dictionary<string, ClientType> Read(MetadataReader reader, out string assemblyName)
        {
            assemblyName = reader.GetString(reader.GetAssemblyDefinition().Name);
            return reader.TypeDefinitions
                .Where(handle => IsVisible(reader.GetTypeDefinition(handle).Attributes))
                .ToDictionary(handle => SignatureText.NameOf(reader, handle), handle => Read(reader, reader.GetTypeDefinition(handle)));
        }

        public static bool HasMember(Dictionary<string, ClientType> types, string type, string member) =>
            types.TryGetValue(type, out var found) && (found.Members.Contains(member) || HasMember(types, found.Base, member));

        private static ClientType Read(MetadataReader reader, TypeDefinition type)
        {
            var methods = type.GetMethods().Select(reader.GetMethodDefinition)
                .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) is
                    MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
                .Select(method => reader.GetString(method.Name) + ": "
                    + SignatureText.Of(method.DecodeSignature(SignatureText.Instance, null)));
            var fields = type.GetFields().Select(reader.GetFieldDefinition)
                .Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public)
                .Select(field => reader.GetString(field.Name) + ": " + field.DecodeSignature(SignatureText.Instance, null));
            return new ClientType(
                type.BaseType switch
                {
                    { Kind: HandleKind.TypeDefinition } handle => SignatureText.NameOf(reader, (TypeDefinitionHandle)handle),
                    { Kind: HandleKind.TypeReference } handle => SignatureText.NameOf(reader, (TypeReferenceHandle)handle),
                    _ => "",
                },
                type.Attributes.HasFlag(TypeAttributes.Sealed),
                [.. methods, .. fields]);
        }

        private static bool IsVisible(TypeAttributes attributes) =>
            (attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;
    }
}
