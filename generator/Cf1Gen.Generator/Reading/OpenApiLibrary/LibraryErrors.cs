using System;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Gives an error of Microsoft.OpenApi its place and its weight.</summary>
internal static class LibraryErrors
{
    private const string Unknown = " is not a valid property at ";

    public static void Report(OpenApiError error, NodeLocations places, DiagnosticBag diagnostics)
    {
        var unknown = error.Message.IndexOf(Unknown, StringComparison.Ordinal);
        if (unknown < 0)
        {
            var pointer = string.IsNullOrEmpty(error.Pointer) ? DocumentPointer.Root : error.Pointer!;
            diagnostics.Report(Descriptors.LibraryErrors, places.At(pointer), pointer, error.Message.TrimEnd('.'));
            return;
        }

        var parent = error.Message.Substring(unknown + Unknown.Length).TrimEnd('/');
        var member = DocumentPointer.Append(parent, error.Message.Substring(0, unknown));
        diagnostics.Report(Descriptors.UnknownMember, places.At(member), member);
    }
}
