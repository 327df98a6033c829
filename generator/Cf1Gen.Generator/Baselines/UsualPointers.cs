using System;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Baselines;

/// <summary>
/// The pointers that nearly all operations, types and members have, and that the file of a baseline therefore does not repeat.
/// </summary>
internal static class UsualPointers
{
    /// <summary>Returns the pointer to an operation by its path and HTTP method.</summary>
    public static string Of(BaselineOperation operation) => DocumentPointer.FromSegments(
        ["paths", operation.Path, operation.HttpMethod.ToLowerInvariant()]);

    /// <summary>Returns the pointer to a type by the identity of its schema.</summary>
    public static string OfType(string key)
    {
        var start = key.IndexOf(DocumentPointer.Root + "/", StringComparison.Ordinal);
        var name = key.Substring(key.IndexOf(' ') + 1);
        return key.StartsWith(nameof(TypeOrigin.Component) + " ", StringComparison.Ordinal)
            ? DocumentPointerExtensions.Component("schemas", name)
            : start < 0 ? "" : key.Substring(start);
    }

    /// <summary>Returns the pointer to a property of a class; an empty text for other members, which have none.</summary>
    /// <param name="type">The kind of the type.</param>
    /// <param name="pointer">The pointer to the type.</param>
    /// <param name="member">The member.</param>
    public static string OfMember(TypeKind type, string pointer, BaselineMember member) =>
        type != TypeKind.Object || member.WireName == BaselineTypeBuilder.Additional ? ""
        : DocumentPointer.Append(pointer + "/properties", member.WireName);
}
