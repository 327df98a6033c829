using System;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Converts errors of Microsoft.OpenApi to diagnostics.</summary>
internal static class LibraryErrors
{
    private const string UnknownMember = " is not a valid property at ";

    /// <summary>Reports an error of the library at its location in the document.</summary>
    public static void Report(OpenApiError error, JsonObject root, NodeLocations locations, DiagnosticBag diagnostics)
    {
        var index = error.Message.IndexOf(UnknownMember, StringComparison.Ordinal);
        if (index < 0)
        {
            var pointer = string.IsNullOrEmpty(error.Pointer) ? DocumentPointer.Root : LibraryPointer.Resolve(root, error.Pointer!);
            diagnostics.Report(Descriptors.InvalidPart, locations.GetLocation(pointer), pointer, error.Message.TrimEnd('.'));
            return;
        }

        var parent = LibraryPointer.Resolve(root, error.Message.Substring(index + UnknownMember.Length).TrimEnd('/'));
        var member = DocumentPointer.Append(parent, error.Message.Substring(0, index));
        diagnostics.Report(Descriptors.UnknownMember, locations.GetLocation(member), member);
    }
}
