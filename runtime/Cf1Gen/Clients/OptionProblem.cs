using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>An option that is missing or not valid.</summary>
/// <param name="Option">The name of the option, such as <c>AccountId</c> or <c>Logging.Headers</c>.</param>
/// <param name="Message">The rest of a sentence whose subject is the option, without the period: <c>is missing</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct OptionProblem(string Option, string Message)
{
    /// <summary>Creates the problem of an option whose value is not valid.</summary>
    /// <param name="option">The name of the option.</param>
    /// <param name="exception">The exception for the value.</param>
    /// <returns>The problem.</returns>
    public static OptionProblem Invalid(string option, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);

        // An argument exception appends the name of its parameter and the value.
        return new(option, $"is not valid: {exception.Message.Split(" (Parameter '")[0].TrimEnd('.')}");
    }
}
