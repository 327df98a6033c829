using Cf1Gen.Generator.Diagnostics;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests see what runs again.</summary>
internal static class TrackingNames
{
    /// <summary>The documents of the project with what the project says of them.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>The documents with the files of the project that they could refer to.</summary>
    public const string Parts = nameof(Parts);

    /// <summary>Everything decided about a document: the one expensive step.</summary>
    public const string Models = nameof(Models);

    /// <summary>Which documents got another namespace, because one before them has a type of the same name.</summary>
    public const string Namespaces = nameof(Namespaces);

    /// <summary>What there is to say of a document.</summary>
    public const string DiagnosticBag = nameof(DiagnosticBag);

    /// <summary>One client with its types: each gives its own files.</summary>
    public const string Resources = nameof(Resources);
}
