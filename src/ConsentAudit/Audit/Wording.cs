using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;

namespace ConsentAudit.Audit;

/// <summary>Fills the sentence of a rule's sheet with what a conclusion says.</summary>
internal sealed class Wording(RuleCatalogue catalogue)
{
    private const int LongestValue = 600;

    public Text Of(RuleSheet sheet, Conclusion conclusion)
    {
        var key = conclusion.Variant ?? Name(conclusion.Verdict);
        var sentence = sheet.Verdicts.GetValueOrDefault(key)
            ?? throw new InputException($"rules/catalogue/{sheet.Id}.json has no sentence for \"{key}\".");
        var values = new Dictionary<string, Text>(conclusion.Values);
        if (conclusion.Reason is { } reason)
        {
            values["reason"] = Reason(reason, conclusion.Detail);
        }

        return new Text(Fill(sentence.Fr, values, t => t.Fr), Fill(sentence.En, values, t => t.En));
    }

    private Text Reason(string key, Text detail)
    {
        var text = catalogue.Reasons.GetValueOrDefault(key)
            ?? throw new InputException($"rules/reasons.json has no entry \"{key}\".");
        var values = new Dictionary<string, Text> { ["detail"] = new(detail.Fr.TrimEnd('.'), detail.En.TrimEnd('.')) };
        return new Text(Fill(text.Fr, values, t => t.Fr), Fill(text.En, values, t => t.En));
    }

    // One pass from left to right: what a page wrote is filled in and never read for braces of its own.
    private static string Fill(string sentence, IReadOnlyDictionary<string, Text> values, Func<Text, string> language)
    {
        var filled = new System.Text.StringBuilder();
        var at = 0;
        while (at < sentence.Length)
        {
            var open = sentence.IndexOf('{', at);
            var close = open < 0 ? -1 : sentence.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = sentence[(open + 1)..close];
            var value = values.TryGetValue(name, out var text)
                ? language(text)
                : throw new InputException($"A sentence of rules/ asks for {{{name}}}, which its rule does not give: \"{sentence}\".");
            filled.Append(sentence, at, open - at).Append(Cut(value));
            at = close + 1;
        }

        return filled.Append(sentence, at, sentence.Length - at).ToString();
    }

    // A character of two halves is left out whole.
    private static string Cut(string value) => value.Length <= LongestValue ? value : Excerpt.Of(value, LongestValue) + "…";

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Fail => "fail",
        Verdict.Review => "review",
        Verdict.CannotTell => "cannot-tell",
        Verdict.Pass => "pass",
        _ => "not-applicable",
    };
}
