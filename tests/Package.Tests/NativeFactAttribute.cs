using System.Runtime.CompilerServices;

namespace Cf1Gen.Package.Tests;

/// <summary>A test that links native code, and skips where the system has no C compiler to link with.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute([CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
        : base(path, line)
    {
        if (!OperatingSystem.IsWindows() && Linker is null)
        {
            Skip = "Neither clang nor gcc is on the PATH.";
        }
    }

    /// <summary>The C compiler to link with, or null.</summary>
    internal static string? Linker { get; } = Array.Find(["clang", "gcc"], IsOnThePath);

    private static bool IsOnThePath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
