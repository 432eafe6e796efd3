using ConsentAudit.Readings.Tcf;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Tcf;

public sealed class TcStringTests
{
    private const string Refused = "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA";

    // Made at random and decoded by the IAB's own library (@iabtcf/core 1.5.6), which agreed with this decoder on 300 of 300.
    [TestCase(
        "CQPeoyhQPhAouE-3coENBjDMAONgAGZgAAiQAAAAFDAA.IHCQAYAAgcIA",
        "2025-04-06T16:11:21.700Z; 2025-04-07T09:27:58.200Z; cmp 318 v3548 screen 40 EN; list 99 policy 3; global ES; features 1-2; purposes 1-3,7-8,10-11; interests 2-3,6-7,10-11; vendors ; vendor interests 4-5; disclosed 1-900")]
    [TestCase(
        "CPRq5CmPRrKF3HWc_wENECCgACGAAGKAAAYgAAAAAABEoAgACQAHAASABKUgDgABAAMAAkABgAEAALAAZAAA.eLAAAKgAAhMA",
        "2021-12-23T11:19:31.800Z; 2021-12-23T13:15:55.900Z; cmp 470 v1855 screen 48 EN; list 258 policy 2; service-specific DE; features ; purposes 3,8-9; interests 2-3,7,9; vendors ; vendor interests ; restriction 9/1 9,14,18,37; restriction 10/1 1,6,9,12,16,22,25; publisher 1-2,6,8-9 | 6,8,10 | 3 | 2-3")]
    [TestCase(
        "CPAqL0PPAsVzJHTrk6ENEXEoACmgAAfAAIiQAUN_99__XACh______4AJCAKABgADYAIAARAAkAA.YAAAAAAAAAAA",
        "2021-01-27T03:36:20.700Z; 2021-01-27T19:18:18.500Z; cmp 467 v2788 screen 58 EN; list 279 policy 4; service-specific one-treatment ES; features 1; purposes 3,5,8-9,11; interests 6-10; vendors 1-2,4-14,16-20,22-34,36,38-40; vendor interests 1-40; restriction 8/1 24,27,32,34,36; publisher  |  |  | ")]
    [TestCase(
        "CQM09ZjQM1usrHtt8-ENFhC8AGagAAngABpYAAAAAAAA.YAAAAAAAAAAA",
        "2025-02-14T04:37:55.500Z; 2025-02-14T10:14:28.300Z; cmp 493 v2940 screen 62 EN; list 353 policy 2; service-specific non-standard NL; features 1-2; purposes 2-3,6-7,9,11; interests 5,8-11; vendors ; vendor interests ; publisher  |  |  | ")]
    [TestCase(
        "CPX5umJPX8LgNARUOSENDcDoAN_AAH_AAJCYAAAAndP_DsB8AMkAGAAMAAkADIAHAAPgAlCAAwABAAOAAgFACAAGgAoACsAHgAfABKAA.YXQAAEAAAMAA",
        "2022-04-23T11:33:59.300Z; 2022-04-24T05:25:08.500Z; cmp 17 v1294 screen 18 EN; list 220 policy 3; service-specific one-treatment IT; features 1; purposes 1-2,4-10; interests 2-10; vendors ; vendor interests 1-3,5,8-17,22-24,26-27,35-39; restriction 9/0 6,9,25,28,31,37; restriction 2/0 2,14,16; restriction 2/2 6,20-21,30-31,37; publisher 5,7-9,11 | 7 | 1 | ")]
    [TestCase(
        "CP3bizuP3doG5BrM96ENDOCMAB4AAGBAAAYgAAAAAAAA.IHCQAYAAgcIA",
        "2023-12-26T16:51:10.200Z; 2023-12-27T08:01:09.700Z; cmp 107 v829 screen 58 EN; list 206 policy 2; global DE; features 1-2; purposes 4-7; interests 2-3,10; vendors ; vendor interests ; disclosed 1-900")]
    [TestCase(
        "CQBtzUNQBvUB6HKsuwEND-EkAMaAAGygABCYCWQAYAAgJYAlkAGAAICWAAAA.YAAAAAAAAAAA",
        "2024-07-13T10:08:26.900Z; 2024-07-13T21:08:41.000Z; cmp 458 v2862 screen 48 EN; list 254 policy 4; service-specific IT; features 2; purposes 1-2,6-7,9; interests 2-3,5-6,9,11; vendors 1-300; vendor interests 1-300; publisher  |  |  | ")]
    [TestCase(
        "CQEf7EiQEg8KyALkJCENCjDsAEpgAHzgABCYHCQAYAAgcIBwkAGAAIHCAAAA.YAAAAAAAAAAA",
        "2024-09-05T11:10:46.600Z; 2024-09-05T18:35:10.600Z; cmp 11 v2313 screen 2 EN; list 163 policy 3; service-specific IT; features 1-2; purposes 2,5,7,10-11; interests 2-6,9-11; vendors 1-900; vendor interests 1-900; publisher  |  |  | ")]
    [TestCase(
        "CQdzbcgQd2V12DqLNSENDxDwAOwAAD4AAAhoCWQAYAAgJYAAAAEKAbABRACsALAAZgA5ACcAGQAOAAfABFACPAFfALEAsgBfgDIAGcANMAawA2wBvQDtAO4Ae4A-QB_AEAAIKAQ4AiYA.dnAAAhAAAXAA",
        "2026-01-09T20:03:40.800Z; 2026-01-10T17:16:08.600Z; cmp 234 v717 screen 18 EN; list 241 policy 3; service-specific non-standard EN; features ; purposes 1-3,5-6; interests 3-7; vendors 1-300; vendor interests ; restriction 2/2 40,43-44,51,57,78,100,112,124,138,143,175,177-178,191,200,206,211,214,219,222,237-238,247,249,254,256,261,270,275; publisher 1,3-4,7-9 | 4,9 | 1-2 | 1")]
    [TestCase(
        "CQc2ULAQc5XrpBRMeJENESDoAHqgAD3AAAqIAFABACh______4AYUAIAAUABIADQATDgA8AAwAFAAQABEACoAGAARAAlJABAAAgAKgAwADIAHgAA.YAAAAAAAAAAA",
        "2025-12-22T07:02:43.200Z; 2025-12-23T05:17:24.100Z; cmp 81 v798 screen 9 EN; list 274 policy 3; service-specific FR; features 1; purposes 2-5,7,9,11; interests 3-6,8-10; vendors 10; vendor interests 1-40; restriction 2/2 5,9,13,38; restriction 7/0 3-5,8,17,21,24,34,37; restriction 9/0 1,10,24-25,30; publisher  |  |  | ")]
    [TestCase(
        "CO8MwP_O8PR8VDWtGpENEBDMAE0gACwAAAiQCWP_____-____f_____-_9__________3___P__v8_____9_____wEsgAwABASwAAAAA.IHCQAYAAgcIA",
        "2020-11-01T13:09:45.500Z; 2020-11-02T07:33:34.900Z; cmp 214 v2886 screen 41 EN; list 257 policy 3; global ES; features 1-2; purposes 2,5-6,8,11; interests 3,5-6; vendors 1-39,41-64,66-105,107-116,118-180,182-202,205-221,223-230,233-266,268-300; vendor interests 1-300; disclosed 1-900")]
    [TestCase(
        "CPg_JjuPhB5HoDLmk0ENFqDkAMrAAFUgAAiQAUP______ACh______4AJAAIABEADEAIQAkABMAA.cWgABIAAAv-g",
        "2022-10-16T21:20:49.400Z; 2022-10-17T17:19:19.200Z; cmp 203 v2468 screen 52 EN; list 362 policy 3; service-specific ES; features 2; purposes 1-2,5,7,9-10; interests 2,4,6,8,11; vendors 1-40; vendor interests 1-40; restriction 8/0 17,24,33-36,38; publisher 1,5,7-8,10 | 3,6 | 1-5 | 1-3,5")]
    [TestCase(
        "CP_EIwVP_E9RuDCkjvENDHCEABpAACMgAAqIACvgAKeAAAAA.IHCQAYAAgcIA",
        "2024-05-22T22:40:40.500Z; 2024-05-23T04:39:13.400Z; cmp 194 v2339 screen 47 EN; list 199 policy 2; global FR; features 2; purposes 4-5,7,10; interests 3,7-8,11; vendors 1-5; vendor interests 2-5; disclosed 1-900")]
    [TestCase(
        "CPrO6fePrP775AQ9MpENF9CkAHBAAC1AAAiQAAAAAABDoAIABSkAEAAQ.YAAAAAAAAAAA",
        "2023-05-03T20:28:44.600Z; 2023-05-04T03:55:30.500Z; cmp 16 v3916 screen 41 EN; list 381 policy 2; service-specific ES; features 2; purposes 2-4,10; interests 3,5-6,8,10; vendors ; vendor interests ; restriction 7/1 5; restriction 10/1 2; publisher  |  |  | ")]
    [TestCase(
        "CPbrmvLPbrtC4BEM-uENA4DsALggAEVAAAhoACBAAIgAlAAIABAA.YAAAAAAAAAAA",
        "2022-07-05T20:51:45.100Z; 2022-07-05T21:34:48.800Z; cmp 68 v830 screen 46 EN; list 56 policy 3; service-specific EN; features 1-2; purposes 1,3-5,11; interests 2,6,8,10; vendors 4; vendor interests 2; restriction 10/0 4; publisher  |  |  | ")]
    [TestCase(
        "CO82fxaO85_SuG2rOCENGAEwABGgAHpgAAYgAKBAAEAKFpHQ9V7gAAAA.YAAAAAAAAAAA",
        "2020-11-14T05:07:21.000Z; 2020-11-15T06:33:15.000Z; cmp 438 v2766 screen 2 EN; list 384 policy 4; service-specific non-standard DE; features ; purposes 4,8-9,11; interests 2-5,7,10-11; vendors 4,20; vendor interests 1,3-4,6,9,13-15,17,22-25,27,29,31,33-36,38-40; publisher  |  |  | ")]
    [TestCase(
        "CQL5JR4QL63hiDmjqkENEOEkAHPgADTgAIYgAAAEsgAwABASwAAA.doAABQQAAQAA",
        "2025-01-27T01:04:37.600Z; 2025-01-27T13:37:13.800Z; cmp 230 v2282 screen 36 EN; list 270 policy 4; service-specific one-treatment DE; features 2; purposes 2-4,7-11; interests 3-4,6,9-11; vendors ; vendor interests 1-300; publisher 1,3-4,6 | 3,5,11 |  | ")]
    [TestCase(
        "CPaYrwrPaatERCra4VENBkFAANkgAGYAAAhoAAAAof_____-AAAA.IHCQAYAAgcIA",
        "2022-06-10T17:02:47.500Z; 2022-06-11T07:45:31.300Z; cmp 171 v1720 screen 21 EN; list 100 policy 5; global EN; features ; purposes 1-2,4-5,8,11; interests 2-3,6-7; vendors ; vendor interests 1-40; disclosed 1-900")]
    [TestCase(
        "CQYdNJbQYgNx1A-_O3ENFjEoALbgAB5AAAiQCWQAYAAgJYAAAAAA.YAAAAAAAAAAA",
        "2025-09-28T00:03:59.500Z; 2025-09-28T21:59:01.300Z; cmp 62 v4046 screen 55 EN; list 355 policy 4; service-specific ES; features 1; purposes 1,3-4,6-7,9-11; interests 4-7,10; vendors 1-300; vendor interests ; publisher  |  |  | ")]
    [TestCase(
        "CP5gv0tP5jCzFCUMa2ENCMEoAK5AACmAAJpYAAAOEgAwABA4QAAA.YAAAAAAAAAAA",
        "2024-02-05T02:48:36.500Z; 2024-02-05T19:31:57.300Z; cmp 148 v794 screen 54 EN; list 140 policy 4; service-specific one-treatment NL; features 1; purposes 1,3,5-7,10; interests 3,5,8-9; vendors ; vendor interests 1-900; publisher  |  |  | ")]
    [TestCase(
        "CPmxb_qPmyZ_qGFSPnEND1FsABUAAFngAAiQBpwBAAwgCUAGbANIA0wAAAAA.atQAEwAAAmYA",
        "2023-02-06T05:42:09.000Z; 2023-02-06T12:45:24.200Z; cmp 389 v1167 screen 39 EN; list 245 policy 5; service-specific ES; features 1-2; purposes 4,6,8; interests 2,4-5,8-11; vendors 97,148,205,210-211; vendor interests ; publisher 2,4,6-7,9,11 | 1,4-5 | 1-2 | 1-2")]
    [TestCase(
        "CPyjq3lPykwZpFc-5UENCYDgAL1AABkgAAiQARAAAAABACh______4AA.YAAAAAAAAAAA",
        "2023-09-23T01:51:18.900Z; 2023-09-23T09:45:59.300Z; cmp 348 v4025 screen 20 EN; list 152 policy 3; service-specific ES; features ; purposes 1,3-6,8,10; interests 4-5,8,11; vendors 34; vendor interests 1-40; publisher  |  |  | ")]
    public void A_string_says_what_the_IAB_s_own_library_reads_from_it(string text, string expected) => Assert.That(Told(text), Is.EqualTo(expected));

    [Test]
    public void A_refusal_grants_nothing()
    {
        var said = TcString.Parse(Refused).Decoded!;
        Assert.That(said.PurposeConsents.Concat(said.PurposeInterests).Concat(said.SpecialFeatures).Concat(said.VendorConsents).Concat(said.VendorInterests), Is.Empty);
        Assert.That((said.DisclosedVendors, said.Publisher), Is.EqualTo(((IReadOnlyList<int>?)null, (PublisherTc?)null)));
    }

    [TestCase(null, TcFlaw.Empty)]
    [TestCase("", TcFlaw.Empty)]
    [TestCase("  ", TcFlaw.Empty)]
    [TestCase("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", TcFlaw.OtherVersion)]
    [TestCase("C", TcFlaw.Truncated)]
    [TestCase("CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYg", TcFlaw.Truncated)]
    [TestCase("${GDPR_CONSENT_755}", TcFlaw.NotEncoded)]
    [TestCase("CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAA€", TcFlaw.NotEncoded)]
    [TestCase(Refused + ".", TcFlaw.Truncated)]
    [TestCase(Refused + ".I", TcFlaw.Truncated)]
    [TestCase(Refused + ".%%%", TcFlaw.NotEncoded)]
    [TestCase(Refused + ".YAAAAAAAAAAA.YAAAAAAAAAAA", TcFlaw.Inconsistent)]
    public void A_bad_string_is_no_string_and_why_is_said(string? text, TcFlaw flaw) => Assert.That(TcString.Parse(text), Is.EqualTo(new TcReading(null, flaw)));

    [Test]
    public void Padding_and_spaces_around_a_string_do_not_matter() => Assert.That(TcString.Parse($" {Refused}== ").Flaw, Is.EqualTo(TcFlaw.None));

    [Test]
    public void A_segment_of_a_type_that_is_not_known_is_left_aside() => Assert.That(TcString.Parse(Refused + ".oAAA").Flaw, Is.EqualTo(TcFlaw.None));

    [Test]
    public void What_is_longer_than_any_real_string_is_not_read() => Assert.That(TcString.Parse("C" + new string('A', 20_000)).Flaw, Is.EqualTo(TcFlaw.TooLong));

    [Test]
    public void A_bomb_of_ranges_is_not_unfolded()
    {
        // 4,095 times "vendors 1 to 65,535", in the segment of disclosed vendors.
        var bits = "001" + "1111111111111111" + "1" + "111111111111" + string.Concat(Enumerable.Repeat("1" + "0000000000000001" + "1111111111111111", 3_600));
        var bomb = Refused + "." + Encoded(bits[..(bits.Length - (bits.Length % 6))]);
        Assert.That(TcString.Parse(bomb).Flaw, Is.EqualTo(TcFlaw.Inconsistent));
    }

    [TestCase("0000000000000101", "0000000000000100", TestName = "A range that ends before it begins")]
    [TestCase("0000000000000000", "0000000000000100", TestName = "A vendor of number 0")]
    [TestCase("0000000000000001", "1000000000000000", TestName = "A vendor above the highest")]
    public void A_range_that_cannot_be_is_no_string(string first, string last) => Assert.That(
        TcString.Parse(Refused + "." + Encoded("001" + "0000000000001000" + "1" + "000000000001" + "1" + first + last + "00000")).Flaw,
        Is.EqualTo(TcFlaw.Inconsistent));

    private static string Encoded(string bits) => string.Concat(bits.Chunk(6).Select(six =>
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[Convert.ToInt32(new string(six).PadRight(6, '0'), 2)]));

    private static string Told(string text)
    {
        var t = TcString.Parse(text).Decoded ?? throw new AssertionException($"{TcString.Parse(text).Flaw}: {text}");
        string[] told =
        [
            At(t.Created), At(t.LastUpdated),
            $"cmp {t.CmpId} v{t.CmpVersion} screen {t.ConsentScreen} {t.ConsentLanguage}",
            $"list {t.VendorListVersion} policy {t.PolicyVersion}",
            (t.IsServiceSpecific ? "service-specific" : "global") + (t.UseNonStandardTexts ? " non-standard" : "") + (t.PurposeOneTreatment ? " one-treatment" : "") + " " + t.PublisherCountry,
            $"features {Ranges(t.SpecialFeatures)}",
            $"purposes {Ranges(t.PurposeConsents)}",
            $"interests {Ranges(t.PurposeInterests)}",
            $"vendors {Ranges(t.VendorConsents)}",
            $"vendor interests {Ranges(t.VendorInterests)}",
            .. t.Restrictions.Select(r => $"restriction {r.Purpose}/{r.Type} {Ranges(r.Vendors)}"),
            .. t.DisclosedVendors is { } d ? [$"disclosed {Ranges(d)}"] : Array.Empty<string>(),
            .. t.Publisher is { } p ? [$"publisher {Ranges(p.PurposeConsents)} | {Ranges(p.PurposeInterests)} | {Ranges(p.CustomConsents)} | {Ranges(p.CustomInterests)}"] : Array.Empty<string>(),
        ];
        return string.Join("; ", told);
    }

    private static string At(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Ranges(IReadOnlyList<int> numbers) => string.Join(",", numbers
        .Select((number, index) => (number, group: number - index))
        .GroupBy(n => n.group, n => n.number)
        .Select(g => g.First() == g.Last() ? $"{g.First()}" : $"{g.First()}-{g.Last()}"));
}
