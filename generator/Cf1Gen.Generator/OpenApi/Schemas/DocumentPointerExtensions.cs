using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Extends JSON pointers, which are the locations of diagnostics.</summary>
internal static class DocumentPointerExtensions
{
    /// <summary>Appends the name of a member.</summary>
    public static string Then(this string pointer, string name) => DocumentPointer.Append(pointer, name);

    /// <summary>Appends the index of an item.</summary>
    public static string Then(this string pointer, int index) => DocumentPointer.Append(pointer, DocumentPointer.FormatIndex(index));

    /// <summary>Returns the schema component that contains a pointer; <see langword="null"/> if it is elsewhere.</summary>
    public static string? SchemaComponent(this string pointer) =>
        DocumentPointer.Segments(pointer) is ["components", "schemas", var component, ..] ? component : null;

    /// <summary>Returns the pointer to a component.</summary>
    public static string Component(string kind, string name) => DocumentPointer.FromSegments(["components", kind, name]);
}
