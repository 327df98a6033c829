namespace Cf1Gen.Load.Scenarios;

/// <summary>One kind of load, and what must come of it.</summary>
public abstract class Scenario
{
    /// <summary>Its name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Gets a description in one line.</summary>
    /// <param name="options">How much of it.</param>
    /// <returns>The line.</returns>
    public abstract string Describe(LoadOptions options);

    /// <summary>Does it.</summary>
    /// <param name="options">How much of it.</param>
    /// <param name="report">Receives the results.</param>
    /// <returns>A task that ends when all is done.</returns>
    public abstract Task RunAsync(LoadOptions options, ScenarioReport report);
}
