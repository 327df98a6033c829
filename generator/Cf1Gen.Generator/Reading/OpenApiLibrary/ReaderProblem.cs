using System;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Gives an error of Microsoft.OpenApi its place and its weight.</summary>
internal static class ReaderProblem
{
    private const string Unknown = " is not a valid property at ";

    public static void Report(OpenApiError error, SpecPlaces places, Problems problems)
    {
        var unknown = error.Message.IndexOf(Unknown, StringComparison.Ordinal);
        if (unknown < 0)
        {
            var pointer = string.IsNullOrEmpty(error.Pointer) ? Pointer.Root : error.Pointer!;
            problems.Report(Descriptors.ReaderProblem, places.At(pointer), pointer, error.Message.TrimEnd('.'));
            return;
        }

        var parent = error.Message.Substring(unknown + Unknown.Length).TrimEnd('/');
        var member = Pointer.Append(parent, error.Message.Substring(0, unknown));
        problems.Report(Descriptors.UnknownMember, places.At(member), member);
    }
}
