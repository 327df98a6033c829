using System;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Extends JSON pointers, which are the locations of diagnostics.</summary>
internal static class DocumentPointerExtensions
{
    private const string Components = "#/components/";
    private const string Schemas = Components + "schemas/";

    /// <summary>Appends the name of a member.</summary>
    public static string Then(this string pointer, string name) => DocumentPointer.Append(pointer, name);

    /// <summary>Appends the names of a member and of a member in it.</summary>
    public static string Then(this string pointer, string name, string inner) => DocumentPointer.Append(pointer, name, inner);

    /// <summary>Appends the index of an item.</summary>
    public static string Then(this string pointer, int index) => DocumentPointer.Append(pointer, DocumentPointer.FormatIndex(index));

    /// <summary>Returns the schema component that contains a pointer; <see langword="null"/> if it is elsewhere.</summary>
    public static string? SchemaComponent(this string pointer)
    {
        if (!pointer.StartsWith(Schemas, StringComparison.Ordinal))
        {
            return null;
        }

        var end = pointer.IndexOf('/', Schemas.Length);
        var length = (end < 0 ? pointer.Length : end) - Schemas.Length;
        return DocumentPointer.Unescape(pointer.Substring(Schemas.Length, length));
    }

    /// <summary>Returns the schema component that a pointer leads to; <see langword="null"/> if it leads elsewhere.</summary>
    public static string? WholeSchemaComponent(this string pointer) =>
        pointer.LastIndexOf('/') == Schemas.Length - 1 ? pointer.SchemaComponent() : null;

    /// <summary>Returns a value indicating whether a pointer leads into a component of any kind.</summary>
    public static bool IsInComponents(this string pointer) => pointer.StartsWith(Components, StringComparison.Ordinal);

    /// <summary>Returns the pointer to a component.</summary>
    public static string Component(string kind, string name) => DocumentPointer.FromSegments(["components", kind, name]);
}
