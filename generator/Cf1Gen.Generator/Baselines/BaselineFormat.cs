namespace Cf1Gen.Generator.Baselines;

/// <summary>The version of the format of a baseline's file.</summary>
internal static class BaselineFormat
{
    /// <summary>The member that contains the version.</summary>
    public const string Version = "cf1genBaseline";

    /// <summary>The version that is written.</summary>
    public const string Current = "1";
}
