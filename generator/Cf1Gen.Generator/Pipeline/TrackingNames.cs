namespace Cf1Gen.Generator.Pipeline;

/// <summary>The names of the steps of the pipeline, by which tests observe which steps run again.</summary>
internal static class TrackingNames
{
    /// <summary>The documents of the project with their settings.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>The documents with the referenced library that contains their client.</summary>
    public const string ReferencedClients = nameof(ReferencedClients);

    /// <summary>The documents with their overlays and the files of the project that they can refer to.</summary>
    public const string ReferencedFiles = nameof(ReferencedFiles);

    /// <summary>The models of the documents. This is the only expensive step.</summary>
    public const string Models = nameof(Models);

    /// <summary>The documents that declare a type of an earlier document.</summary>
    public const string Namespaces = nameof(Namespaces);

    /// <summary>The diagnostics of the project file.</summary>
    public const string ProjectFiles = nameof(ProjectFiles);

    /// <summary>The diagnostics of each document.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The resources, each of which has its own files.</summary>
    public const string Resources = nameof(Resources);
}
