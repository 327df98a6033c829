using System.Runtime.CompilerServices;

namespace Cf1Gen.Generator.Tests;

/// <summary>Marks a fact about <see cref="ComplianceTests"/>, which is skipped if there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ComplianceFactAttribute : FactAttribute
{
    public ComplianceFactAttribute([CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
        : base(path, line) => Skip = ComplianceTests.Missing;
}
