namespace Cf1Gen.Cli.Changes;

/// <summary>The names of the files that contain baselines.</summary>
internal static class BaselineFiles
{
    /// <summary>The end of the name of a baseline.</summary>
    public const string Extension = ".baseline.json";

    /// <summary>Returns the path of the baseline next to a document: <c>openapi.baseline.json</c> for <c>openapi.yaml</c>.</summary>
    public static string PathFor(string document) => Path.ChangeExtension(document, null) + Extension;
}
