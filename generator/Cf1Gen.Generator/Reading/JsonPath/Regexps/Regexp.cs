using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>A regular expression of RFC 9485.</summary>
/// <remarks>
/// The matcher follows all states of the automaton at the same time. It never goes back, so that its duration is proportional to the
/// length of the text and the size of the expression, whatever they are. The engine of .NET has this guarantee in versions only that the
/// compiler need not run on.
/// </remarks>
internal sealed class Regexp
{
    private readonly IReadOnlyList<RegexpInstruction> _program;

    private Regexp(IReadOnlyList<RegexpInstruction> program) => _program = program;

    /// <summary>Parses an expression.</summary>
    /// <exception cref="RegexpSyntaxException">The text is not a regular expression of RFC 9485.</exception>
    public static Regexp Parse(string text) => new(RegexpCompiler.Compile(new RegexpParser(text).Parse()));

    /// <summary>Determines whether the expression matches a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">
    /// <see langword="true"/> if it must match the whole text; <see langword="false"/> if it can match a part of it.
    /// </param>
    /// <param name="budget">Receives the steps that the match takes.</param>
    public bool IsMatch(string text, bool isWhole, EvaluationBudget budget)
    {
        var current = new RegexpStates(_program, text.Length, isWhole);
        var next = new RegexpStates(_program, text.Length, isWhole);
        current.Add(_program.Count - 1, position: 0);
        for (var position = 0; position < text.Length && !current.IsAccepted;)
        {
            budget.Spend(1 + current.Reads.Count);
            var isPair = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]);
            var character = isPair ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];
            var following = position + (isPair ? 2 : 1);
            next.Clear();
            foreach (var read in current.Reads)
            {
                if (_program[read].Characters!.Contains(character, text, position))
                {
                    next.Add(_program[read].Next, following);
                }
            }

            if (!isWhole)
            {
                next.Add(_program.Count - 1, following);
            }
            else if (next.Reads.Count == 0 && !next.IsAccepted)
            {
                return false;
            }

            (current, next) = (next, current);
            position = following;
        }

        return current.IsAccepted;
    }
}
