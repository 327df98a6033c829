using Cf1Gen.Generator.Common;
using Microsoft.Extensions.Configuration;

namespace Cf1Gen.Runtime;

/// <summary>Binds the keys of a section, each to an action that reads its value.</summary>
internal sealed class SectionBinder
{
    private readonly Dictionary<string, Action<IConfigurationSection>> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _option;
    private readonly List<ConfigurationProblem> _problems;

    /// <param name="problems">Receives the problems.</param>
    /// <param name="option">The option that the section contains; <see langword="null"/> if each key is an option.</param>
    internal SectionBinder(List<ConfigurationProblem> problems, string? option = null)
    {
        _problems = problems;
        _option = option;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="read">The action that reads the value; it throws if the value is not valid.</param>
    internal SectionBinder Add(string key, Action<IConfigurationSection> read)
    {
        _keys.Add(key, read);
        return this;
    }

    /// <summary>Binds the keys of a section that have values.</summary>
    /// <remarks>
    /// A key that is nearly one of the known keys is a misspelling. Others are left alone: a section can contain values for other code.
    /// </remarks>
    internal void Bind(IConfiguration section)
    {
        foreach (var child in section.GetChildren().Where(child => !ConfigurationValue.IsEmpty(child)))
        {
            if (_keys.TryGetValue(child.Key, out var read))
            {
                Read(child, read);
            }
            else if (NearestName.FindSimilar(child.Key, _keys.Keys) is { } similar)
            {
                _problems.Add(new(_option ?? similar, child.Path, $"is not an option; did you mean {similar}?"));
            }
        }
    }

    private void Read(IConfigurationSection child, Action<IConfigurationSection> read)
    {
        try
        {
            read(child);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            var problem = OptionProblem.Invalid(_option ?? child.Key, e);
            _problems.Add(new(problem.Option, child.Path, problem.Message));
        }
    }
}
